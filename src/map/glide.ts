/** Length of a change of view in ms; nothing moves by itself for those who asked for that. */
const length = 420;

/** Calls `step` with shares from above 0 to 1, easing out, once a frame; returns a way to stop. */
export function glide(step: (share: number) => void): () => void {
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
    step(1);
    return () => {};
  }
  let frame = 0;
  let start: number | null = null;
  const tick = (now: number) => {
    start ??= now;
    const time = Math.min(1, (now - start) / length);
    step(1 - (1 - time) ** 3);
    if (time < 1) frame = requestAnimationFrame(tick);
  };
  step(0);
  frame = requestAnimationFrame(tick);
  return () => cancelAnimationFrame(frame);
}
