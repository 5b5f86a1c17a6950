import { describe, expect, it } from 'vitest';
import { csvTable } from '@/ui/compare/import/csv-table';

const utf8 = (text: string) => new TextEncoder().encode(text).buffer;
const bytes = (...values: number[]) => new Uint8Array(values).buffer;

describe('a file as a table', () => {
  it.each([
    ['commas', 'Title,Company\nML Engineer,Tessel'],
    ['semicolons', 'Title;Company\nML Engineer;Tessel'],
    ['tabs, and the lines of Windows', 'Title\tCompany\r\nML Engineer\tTessel\r\n'],
    ['a byte order mark', '\uFEFFTitle,Company\nML Engineer,Tessel'],
    ['empty lines and spaces', '\n Title , Company \n\nML Engineer , Tessel\n , \n'],
    ['quotes', '"Title","Company"\n"ML Engineer","Tessel"'],
  ])('parted by %s', (_, text) => {
    expect(csvTable(utf8(text))).toEqual({
      headings: ['Title', 'Company'],
      rows: [['ML Engineer', 'Tessel']],
    });
  });

  it('in UTF-16, and in the code page of Windows', () => {
    const wide = [
      0xff,
      0xfe,
      ...Array.from('A\nZ\u00fcrich', (sign) => [sign.charCodeAt(0), 0]).flat(),
    ];
    expect(csvTable(bytes(...wide))).toMatchObject({ rows: [['Zürich']] });
    expect(csvTable(bytes(65, 10, 90, 0xfc, 114))).toMatchObject({ rows: [['Zür']] });
  });

  it('without the apostrophe that defuses a formula, and with any other', () => {
    expect(csvTable(utf8(`A,B,C\n'=1+1,' -x,'tis`))).toMatchObject({
      rows: [['=1+1', ' -x', "'tis"]],
    });
  });

  it.each([
    ['empty', ''],
    ['empty', ' \n\n'],
    ['noRows', 'Title,Company\n'],
    ['tooManyRows', `Title\n${'x\n'.repeat(10_001)}`],
    ['notText', 'PK\u0003\u0004\0\0'],
  ])('or why there is none: %s', (problem, text) => {
    expect(csvTable(utf8(text))).toBe(problem);
  });
});
