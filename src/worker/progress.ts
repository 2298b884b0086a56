/** How far a job is: `done` of `total` steps of the same kind; an import counts the bytes of its files, then their rows. */
export type OnProgress = (done: number, total: number, unit?: 'bytes' | 'rows') => void;

const between = 100;

/** The same for a job of several parts: the beginning of each is passed on at once. */
export function sparingShare<Part>(onShare: (part: Part, share: number) => void): (part: Part, share: number) => void {
  let told = Number.NEGATIVE_INFINITY;
  return (part, share) => {
    const now = performance.now();
    if (share > 0 && now - told < between) return;
    told = now;
    onShare(part, share);
  };
}

/** Passes on what is told at most ten times a second, and the end: each message wakes the page. */
export function sparing(onProgress: OnProgress): OnProgress {
  let told = Number.NEGATIVE_INFINITY;
  return (done, total, unit) => {
    const now = performance.now();
    if (done < total && now - told < between) return;
    told = now;
    onProgress(done, total, unit);
  };
}
