/** Past these a canvas may come out blank without a word: sides in px, and px altogether. */
const longestSide = 8000;
const mostPixels = 36_000_000;

export interface PngPicture {
  readonly blob: Blob;
  /** Px of the picture for each px asked for; under what was asked for where the picture would be too large. */
  readonly scale: number;
}

/** A picture could not be drawn: the canvas stayed blank or the browser refused. */
export class PictureFailed extends Error {
  override name = 'PictureFailed';
}

/** Draws an SVG that stands alone into a PNG of `wanted` times its size, or as large as is safe. */
export async function svgToPng(svg: string, width: number, height: number, wanted: number): Promise<PngPicture> {
  const scale = Math.min(wanted, longestSide / width, longestSide / height, Math.sqrt(mostPixels / (width * height)));
  const url = URL.createObjectURL(new Blob([withProof(svg, width, height)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    await fontsShown(image, height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (context === null) throw new PictureFailed('no drawing context');
    context.drawImage(image, 0, 0, width * scale, (height + proofHeight) * scale);
    if (isBlank(canvas)) throw new PictureFailed('the canvas stayed blank');
    return { blob: await blobOf(canvas), scale };
  } finally {
    URL.revokeObjectURL(url);
  }
}

const proofHeight = 40;
const proofLetters = ['א', 'A'] as const;
const longestWait = 3000;

/** The picture with a strip below it, cut off in the end, that has a letter of each script. */
function withProof(svg: string, width: number, height: number): string {
  const letters = proofLetters.map(
    (letter, index) =>
      `<text x="${proofHeight * (index + 0.25)}" y="${height + 30}" font-size="28" font-weight="700" fill="#000">${letter}</text>`,
  );
  const opening = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + proofHeight}" font-family="'Heebo Variable'">`;
  return `${opening}${svg}${letters.join('')}</svg>`;
}

/** An image counts as loaded before the fonts inside it are; until then their text is not painted at all. */
async function fontsShown(image: HTMLImageElement, height: number): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = proofHeight * proofLetters.length;
  canvas.height = proofHeight;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return;
  const start = performance.now();
  while (performance.now() - start < longestWait) {
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, -height);
    if (proofLetters.every((_, index) => hasInk(context, index * proofHeight))) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

function hasInk(context: CanvasRenderingContext2D, left: number): boolean {
  const { data } = context.getImageData(left, 0, proofHeight, proofHeight);
  return data.some((value, index) => index % 4 === 3 && value > 128);
}

/** A picture has a ground that covers it all, so that a corner or the middle without colour means that nothing was drawn. */
function isBlank(canvas: HTMLCanvasElement): boolean {
  const places = [
    [1, 1],
    [Math.floor(canvas.width / 2), Math.floor(canvas.height / 2)],
    [canvas.width - 2, canvas.height - 2],
  ] as const;
  const probe = document.createElement('canvas');
  probe.width = places.length;
  probe.height = 1;
  const context = probe.getContext('2d', { willReadFrequently: true });
  if (context === null) return true;
  places.forEach(([x, y], index) => {
    context.drawImage(canvas, x, y, 1, 1, index, 0, 1, 1);
  });
  const { data } = context.getImageData(0, 0, places.length, 1);
  return places.some((_, index) => data[index * 4 + 3] === 0);
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new PictureFailed('the browser gave no picture'));
      else resolve(blob);
    }, 'image/png');
  });
}
