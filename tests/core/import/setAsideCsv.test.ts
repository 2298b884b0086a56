import { describe, expect, it } from 'vitest';
import { type SetAsideWords, setAsideCsv } from '../../../src/core/import/setAsideCsv.ts';
import { fileOf, imported } from '../../support/importing.ts';

const words: SetAsideWords = {
  headings: { file: 'קובץ', row: 'שורה', wrong: 'מה לא תקין', found: 'נמצא', advice: 'מה לעשות', code: 'קוד' },
  about: (code) => ({ wrong: `wrong: ${code}`, advice: `fix: ${code}` }),
};

describe('the rows set aside, as a file', () => {
  it('holds every row whole, under its own titles, with what is wrong in words, and runs no formula', () => {
    const { plan } = imported([
      fileOf('who.csv', 'id,name\n1,A\n1,=B()\n'),
      fileOf('קשרים.csv', 'מארגון,אל ארגון,הערות\nA,"ג, ד","x\ny"\nA,,\n'),
    ]);
    expect(setAsideCsv(plan, words)).toBe(
      [
        '\ufeffקובץ,שורה,מה לא תקין,נמצא,מה לעשות,id,name,מארגון,אל ארגון,הערות,קוד',
        `who.csv,3,wrong: duplicateOrganization,1,fix: duplicateOrganization,1,'=B(),"","","",duplicateOrganization`,
        'קשרים.csv,2,wrong: unknownOrganization,"ג, ד",fix: unknownOrganization,"","",A,"ג, ד","x\ny",unknownOrganization',
        'קשרים.csv,3,wrong: emptyEndpoint,"",fix: emptyEndpoint,"","",A,"","",emptyEndpoint',
        '',
      ].join('\r\n'),
    );
  });

  it('runs no formula in a title either', () => {
    const { plan } = imported([fileOf('who.csv', 'name,=now()\n,x\n')]);
    expect(setAsideCsv(plan, words).split('\r\n')[0]).toContain("name,'=now()");
  });
});
