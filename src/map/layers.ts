/** A canvas that covers the map, kept as sharp as the screen allows. */
export interface Layer {
  readonly context: CanvasRenderingContext2D;
  /** Size in css px. */
  readonly width: number;
  readonly height: number;
}

/** Fits the canvas to its box and wipes it; null where the browser gives no drawing context. */
export function clearedLayer(canvas: HTMLCanvasElement): Layer | null {
  const context = canvas.getContext('2d');
  if (context === null) return null;
  const width = canvas.clientWidth;
  const height = canvas.clientHeight;
  const ratio = Math.min(3, window.devicePixelRatio || 1);
  const across = Math.round(width * ratio);
  const down = Math.round(height * ratio);
  if (canvas.width !== across || canvas.height !== down) {
    canvas.width = across;
    canvas.height = down;
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  return { context, width, height };
}
