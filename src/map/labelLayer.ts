import { type Emphasis, nodesInLight } from '../core/view/emphasis.ts';
import { captionBoxes, type Ground, type GroundTexts, grounds, labelFrames } from '../core/view/grounds.ts';
import type { Circle } from '../core/view/hull.ts';
import { isRinged, labelSubjects, reachOf } from '../core/view/labels/labelSubjects.ts';
import type { LabelSubject, PlacedLabel } from '../core/view/labels/placedLabel.ts';
import { placeLabels } from '../core/view/labels/placeLabels.ts';
import { around, contains, overlaps, type Rect, shifted } from '../core/view/rect.ts';
import type { Scene } from '../core/view/scene.ts';

export interface LabelLayerInput {
  readonly scene: Scene;
  /** Bare marks on the screen, in px, as `scene.nodes`. */
  readonly marks: readonly Circle[];
  readonly emphasis: Emphasis;
  readonly texts: GroundTexts;
  readonly width: number;
  readonly height: number;
  readonly reserved: readonly Rect[];
  /** How large marks are drawn against their full size: decides how many names are worth showing. */
  readonly detail: number;
  readonly labelScale: number;
  readonly measure: (text: string, size: number, weight: number) => number;
  /** Placed before, to be kept where they still stand free. */
  readonly kept: readonly PlacedLabel[];
}

export interface LabelLayer {
  readonly grounds: readonly Ground[];
  readonly labels: readonly PlacedLabel[];
}

const widestLine = 124;
const coverSmallMarksFrom = 300;

/** Places captions and names for what the screen shows. */
export function labelLayer(input: LabelLayerInput): LabelLayer {
  const { scene, emphasis, width, height, measure } = input;
  const circles = input.marks.map((mark, index) => {
    const node = scene.nodes[index];
    return node === undefined ? mark : { ...mark, reach: reachOf(node, mark.reach, emphasis) };
  });
  const under = grounds(scene, circles, input.texts, { width, height, reserved: input.reserved, measure });
  const lit = nodesInLight(scene, emphasis);
  const drawn = circles.filter((_, index) => scene.nodes[index]?.visible === true && (lit === null || lit.has(index)));
  const most = mostLabels(input.detail, width);
  const onScreen = (mark: Circle) => mark.x > 0 && mark.y > 0 && mark.x < width && mark.y < height;
  const subjects = labelSubjects(scene, circles, emphasis, lit, input.labelScale).filter(onScreen);
  const reserved = [...input.reserved, ...captionBoxes(under)];
  const frames = labelFrames(scene, under);
  const inFrames = ({ id, box }: PlacedLabel) =>
    frames.every((frame) => (frame.members.has(id) ? contains(frame.box, box) : !overlaps(frame.box, box)));
  const labels = placeLabels(subjects.slice(0, most * 3), {
    width,
    height,
    marks: obstacles(drawn.filter(onScreen), subjects.slice(0, most)),
    reserved,
    most,
    widestLine: widestLine * input.labelScale,
    kept: stillFree(input.kept, subjects, [...reserved, ...ringBoxes(scene, circles, emphasis)], width, height).filter(
      inFrames,
    ),
    frames,
    measure,
  });
  return { grounds: under, labels };
}

/** Few names on a small screen or where marks are tiny; more as a person comes nearer. */
function mostLabels(detail: number, width: number): number {
  if (width < 560) return Math.round(Math.max(11, 11 * (detail / 0.62) ** 2));
  if (detail < 0.45) return 12;
  return detail < 0.6 ? 40 : 220;
}

/** Names may cover small marks where there are hundreds, or no name would find a place; never a mark that has a name. */
function obstacles(marks: readonly Circle[], subjects: readonly LabelSubject[]): readonly Circle[] {
  return marks.length <= coverSmallMarksFrom ? marks : subjects;
}

/** Where rings are drawn: names placed before the rings came may not stand on them. */
function ringBoxes(scene: Scene, circles: readonly Circle[], emphasis: Emphasis): readonly Rect[] {
  return scene.nodes.flatMap((node, index) => {
    const circle = circles[index];
    if (circle === undefined || (node.id !== emphasis.selected && !isRinged(node, emphasis))) return [];
    return [around(circle.x, circle.y, circle.reach)];
  });
}

/** Of the labels placed before, those still wanted in the same size whose place is still free. */
function stillFree(
  labels: readonly PlacedLabel[],
  subjects: readonly LabelSubject[],
  taken: readonly Rect[],
  width: number,
  height: number,
): readonly PlacedLabel[] {
  const looks = new Map(subjects.map((subject) => [subject.id, `${subject.weight} ${subject.size}`]));
  return labels.filter(
    ({ id, weight, size, box }) =>
      looks.get(id) === `${weight} ${size}` &&
      box.left >= 4 &&
      box.top >= 4 &&
      box.right <= width - 4 &&
      box.bottom <= height - 4 &&
      !taken.some((rect) => overlaps(rect, box)),
  );
}

/** A label that has moved along with its mark. */
export function movedLabel(label: PlacedLabel, dx: number, dy: number): PlacedLabel {
  if (dx === 0 && dy === 0) return label;
  const leader = label.leader;
  return {
    ...label,
    x: label.x + dx,
    y: label.y + dy,
    box: shifted(label.box, dx, dy),
    leader: leader === null ? null : [leader[0] + dx, leader[1] + dy, leader[2] + dx, leader[3] + dy],
  };
}
