import { drawFrame } from './drawFrame.ts';
import { type Drawing, mirrored } from './drawing.ts';
import { drawLegend } from './drawLegend.ts';
import { drawMissing } from './drawMissing.ts';
import { drawLinks, drawSeats } from './drawSeats.ts';
import { pictureLayout } from './pictureLayout.ts';
import type { PicturePlan, PictureRequest } from './picturePlan.ts';

/** The group by sector and region: marks with names, those of several regions joined, and who is missing. */
export function drawPicture(request: PictureRequest): Drawing {
  const { picture, words, width, measure } = request;
  const plan: PicturePlan = { ...request, layout: pictureLayout(picture, words, width, measure) };
  const legend = drawLegend(plan, plan.layout.height + 24);
  // A line that joins two regions passes behind one without anybody.
  const items = [...drawFrame(plan), ...drawLinks(plan), ...drawMissing(plan), ...drawSeats(plan), ...legend.items];
  const drawing = { width: plan.layout.width, height: legend.bottom + 8, items };
  return words.direction === 'rtl' ? mirrored(drawing) : drawing;
}
