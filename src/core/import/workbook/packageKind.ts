import type { ImportIssueCode } from '../issueCodes.ts';
import type { Zip } from './zip.ts';

/** Why an archive is no workbook that can be read, by the names of its parts; null where it is one. */
export function packageRefusal({ names }: Zip): ImportIssueCode | null {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^xl\/workbook\.bin$/i)) return 'isXlsb';
  if (has(/^xl\//i)) return null;
  if (has(/^Index(\.zip$|\/)/)) return 'isNumbers';
  if (has(/^(word|ppt|visio)\//i)) return 'isDocument';
  if (has(/^mimetype$/) && has(/^content\.xml$/)) return 'isOds';
  return has(/^\[Content_Types\]\.xml$/i) && has(/^_rels\/\.rels$/i) ? null : 'isZip';
}
