import { describe, expect, it } from 'vitest';
import { targetIssueCodes } from '../../../src/core/coverage/targets/targetIssueCodes.ts';
import { importIssueCodes } from '../../../src/core/import/issueCodes.ts';
import { issues as en } from '../../../src/i18n/en/issues.ts';
import { issues as he } from '../../../src/i18n/he/issues.ts';

describe('the sentences of issues', () => {
  it('exist in both languages for every code, and for no other', () => {
    const codes = [...importIssueCodes, ...targetIssueCodes].sort();
    expect(Object.keys(en).sort()).toEqual(codes);
    expect(Object.keys(he).sort()).toEqual(codes);
  });
});
