import { withoutBidiControls } from '../i18n/isolate.ts';

const lineBreaks = /[\t-\r\u0085\u2028\u2029]+/g;
const otherControls = /\p{Cc}/gu;

/**
 * Text from a file, safe to print: a terminal obeys control characters (ESC changes colours and titles), and a line break in a name
 * could pass for a line of ours.
 */
export function oneLine(text: string): string {
  return withoutBidiControls(text).replace(lineBreaks, ' ').replace(otherControls, '');
}
