import { describe, expect, it } from 'vitest';
import { splitByBestDelimiter } from '../../../../src/core/import/text/delimiter.ts';

function delimiterOf(text: string): string {
  return splitByBestDelimiter(text, 'standard').delimiter;
}

describe('finding the separator', () => {
  it('prefers the one whose rows agree over the whole file', () => {
    expect(delimiterOf('id\tname\tnotes\n1\tא\ta, b, c\n2\tב\td\n3\tג\te, f\n')).toBe('\t');
    expect(delimiterOf('id,name,topics\n1,A,x | y\n2,B,z\n')).toBe(',');
    expect(delimiterOf('x;y\n1,5;2,5\n3,5;4,5\n')).toBe(';');
  });

  it('obeys a first line sep= and keeps the numbers of the rows below it', () => {
    const { delimiter, split } = splitByBestDelimiter('sep=;\r\nname;a,b\r\nx;1,2\r\n', 'standard');
    expect(delimiter).toBe(';');
    expect(split.rows).toEqual([[''], ['name', 'a,b'], ['x', '1,2']]);
  });

  it('takes a list of names as one column, commas in names and all', () => {
    const { split } = splitByBestDelimiter('name\nFirst\nSecond, Ltd\nThird\n', 'standard');
    expect(split.rows).toEqual([['name'], ['First'], ['Second, Ltd'], ['Third']]);
  });

  it('lets a person choose', () => {
    const { delimiter, split } = splitByBestDelimiter('a,b;c\n', 'standard', ';');
    expect([delimiter, split.rows]).toEqual([';', [['a,b', 'c']]]);
  });

  it('offers every separator that gives columns, the likeliest first', () => {
    expect(splitByBestDelimiter('a,b;c\nd,e;f\n', 'standard').alternatives).toEqual([',', ';']);
  });
});
