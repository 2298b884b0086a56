import { fileOf } from '../../support/importing.ts';
import type { GoldenCase } from './goldenCase.ts';

const nothing = { rowsRead: 0, imported: 0, setAside: 0, ignored: 0, organizations: 0, ties: 0 };

/** 2A: bytes and encodings. */
export const bytes: readonly GoldenCase[] = [
  {
    row: 1,
    name: 'a file of no bytes',
    files: [fileOf('members.csv', '')],
    verdict: 'NO',
    counts: nothing,
    told: ['refusal:emptyFile'],
  },
];
