import { describe, expect, it } from 'vitest';
import { setAsideCsv } from '../../../src/core/import/setAsideCsv.ts';
import { fileOf, imported } from '../../support/importing.ts';

describe('the rows set aside, as a file', () => {
  it('holds every row whole, with its file, row and reason, and runs no formula', () => {
    const { plan } = imported([
      fileOf('who.csv', 'id,name\n1,A\n1,=B()\n'),
      fileOf('קשרים.csv', 'מארגון,אל ארגון,הערות\nA,"ג, ד","x\ny"\nA,,\n'),
    ]);
    expect(setAsideCsv(plan)).toBe(
      [
        '\ufefffile,row,code,reason',
        "who.csv,3,duplicateOrganization,1,1,'=B()",
        'קשרים.csv,2,unknownOrganization,"ג, ד",A,"ג, ד","x\ny"',
        'קשרים.csv,3,emptyEndpoint,"",A,"",""',
        '',
      ].join('\r\n'),
    );
  });
});
