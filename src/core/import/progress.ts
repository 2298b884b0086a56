import type { RawFile } from './rawFile.ts';

/** How far a long step is: `done` of `total` of the same kind. */
export type ImportProgress = (done: number, total: number) => void;

/** How far one file is, from 0 to 1. */
export type OnShare = (share: number) => void;

/** Tells of a step that is a part of another, from `from` to `to` of it. */
export function partOf(onShare: OnShare | undefined, from: number, to: number): OnShare | undefined {
  return onShare === undefined ? undefined : (share) => onShare(from + share * (to - from));
}

/** For the file of that place, who tells of its share in the bytes of all files; never less than was told before. */
export function bytesRead(
  files: readonly RawFile[],
  onProgress?: ImportProgress,
): (index: number) => OnShare | undefined {
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  let done = -1;
  return (index) => {
    if (onProgress === undefined) return undefined;
    const before = files.slice(0, index).reduce((sum, { bytes }) => sum + bytes.length, 0);
    return (share) => {
      const now = before + Math.floor(share * (files[index]?.bytes.length ?? 0));
      if (now <= done) return;
      done = now;
      onProgress(done, total);
    };
  };
}
