import { foldHeader } from './fold.ts';
import { namesConnections } from './words/connectionTitles.ts';
import { isKnownTitle } from './words/titles.ts';

/** Behind a title that the import would otherwise take for that of a field. */
const mark = ' [+]';

/** A further column's title as our own tables write it, so that it is read as a further column again. */
export function writtenExtraTitle(title: string): string {
  const { words } = foldHeader(title);
  const looksLikeField = [words, words.replace(/ ?\d+$/, '')].some((one) => isKnownTitle(one) || namesConnections(one));
  return looksLikeField || isMarked(title) ? `${title}${mark}` : title;
}

export function isMarked(title: string): boolean {
  return title.endsWith(mark);
}

/** The title as the further column had it before it was written. */
export function bareExtraTitle(title: string): string {
  return isMarked(title) ? title.slice(0, -mark.length) : title;
}
