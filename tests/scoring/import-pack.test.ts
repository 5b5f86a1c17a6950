import { describe, expect, it } from 'vitest';
import { exportPack } from '@/scoring/export-pack';
import { effectivePack } from '@/scoring/apply-edits';
import { packFileProblem, readPackJson } from '@/scoring/import-pack';
import type { MarketPack } from '@/scoring/market-pack';
import { bundledPack, guidePack } from '@/scoring/packs/bundled-packs';

const guide = guidePack();
type Draft = { [Field in keyof MarketPack]: MarketPack[Field] } & Record<string, unknown>;

/** The guide with something changed, as JSON text. */
function changed(change: (pack: Draft) => void): string {
  const pack = structuredClone(guide) as Draft;
  change(pack);
  return JSON.stringify(pack);
}

function problemsOf(text: string): string[] {
  const read = readPackJson(text);
  return read.ok ? [] : read.problems;
}

const manyRules = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...guide.premiums[0]!,
    id: `rule-${index}`,
    terms: [`skill ${index}`],
  }));

describe('a pack that is not right', () => {
  it.each<[string, string, string]>([
    [
      'a reversed band',
      changed(({ bands }) => (bands[1]!.low = 310_000)),
      'Bands, row 2 (mid): low 310,000 is above high 210,000',
    ],
    [
      'a reversed place',
      changed(({ geographies }) => (geographies[3]!.low = 1.5)),
      'Places, row 4 (seattle): low 1.5 is above high 1.2',
    ],
    [
      'a reversed premium',
      changed(({ premiums }) => (premiums[0]!.low = 0.4)),
      'Skills and domains, row 1 (rag): low 0.4 is above high 0.2',
    ],
    [
      'a negative figure',
      changed(({ bands }) => (bands[0]!.low = -1)),
      'Bands, row 1 (entry): low must be more than 0 (it is -1)',
    ],
    [
      'a figure in words',
      changed(({ bands }) => (bands[2]!.high = '280k' as never)),
      'Bands, row 3 (senior): high must be a number (it is "280k")',
    ],
    [
      'a field too many',
      changed(({ bands }) => Object.assign(bands[0]!, { bonus: 1 })),
      'Bands, row 1 (entry): has unknown fields: bonus',
    ],
    [
      'a field too many at the top',
      changed((pack) => (pack.note = 'hi')),
      'The pack: has unknown fields: note',
    ],
    [
      'an edition of its own',
      changed((pack) => (pack.edition = 'mine')),
      'The pack: has unknown fields: edition',
    ],
    [
      'a rule twice',
      changed(({ premiums }) => premiums.push(premiums[0]!)),
      'Skills and domains, row 8 (rag): "rag" stands twice',
    ],
    [
      'a term of signs alone',
      changed(({ premiums }) => (premiums[0]!.terms = ['RAG', '(.*)+$'])),
      'Skills and domains, row 1 (rag): terms number 2 must have a letter or a digit in each spelling (it is "(.*)+$")',
    ],
    [
      'a source kept for the user',
      changed(({ sources }) => (sources[1]!.id = 'yours')),
      'Sources, row 2 (yours): id is kept for figures that you set (it is "yours")',
    ],
    [
      'a missing field',
      changed((pack) => Reflect.deleteProperty(pack, 'currency')),
      '"currency": is missing',
    ],
  ])('is refused for %s, in words', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });
});

describe('a file that is none', () => {
  it.each<[string, string, string]>([
    ['empty', ' \n', 'The file is empty.'],
    ['a list', '[]', 'The file is JSON, and no market pack: it must be one object.'],
    ['null', 'null', 'The file is JSON, and no market pack: it must be one object.'],
    [
      'a document of another kind',
      JSON.stringify(bundledPack('posted-pay')),
      'Only market packs can be imported; this document is of another kind.',
    ],
    [
      'cut short',
      '{\n  "id": "mine",\n  "bands": [',
      'This is not valid JSON: line 3, column 13: the file breaks off here.',
    ],
    [
      'a trailing comma',
      '{ "id": "mine", }',
      'This is not valid JSON: line 1, column 17: a field name in double quotes should stand here.',
    ],
    [
      'a missing comma',
      '{\n"a": 1\n"b": 2 }',
      'This is not valid JSON: line 3, column 1: a comma or a closing bracket should stand here.',
    ],
    [
      'two documents',
      '{} {}',
      'This is not valid JSON: line 1, column 4: nothing should follow the pack.',
    ],
    [
      'a word for a figure',
      '{"low": about 5}',
      'This is not valid JSON: line 1, column 9: a value should stand here.',
    ],
    [
      'a page',
      '<!doctype html>',
      'This is not valid JSON: line 1, column 1: a value should stand here.',
    ],
  ])('is refused: %s', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it.each(['{"__proto__": {"version": 9}}', '{"bands": [{"\\u005f_proto__": 1}]}'])(
    'is refused for a prototype: %s',
    (text) => {
      expect(problemsOf(text)).toEqual([
        'The file has a field named "__proto__", which no pack has.',
      ]);
      expect(Reflect.get({}, 'version')).toBeUndefined();
    },
  );

  it('is refused for its size, before it is read', () => {
    expect(packFileProblem(50_000_000)).toBe('The file has 50 MB; a pack has at most 5 MB.');
    expect(packFileProblem(5_000_000)).toBeNull();
    expect(problemsOf(' '.repeat(5_000_001))).toEqual([packFileProblem(5_000_001)]);
  });

  it('is refused when it is nested as deep as it is long', () => {
    const deep = `{"bands": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect(problemsOf(deep)).toContain('"version": is missing');
    expect(problemsOf(deep.slice(0, -1))).toEqual([
      'This is not valid JSON: line 1, column 400011: the file breaks off here.',
    ]);
  });
});

describe('many rules', () => {
  it('are refused above five hundred', () => {
    const problems = problemsOf(changed((pack) => (pack.premiums = manyRules(10_000))));
    expect(problems).toContain('Skills and domains: must be at most 500 entries long');
  });

  it('are refused for more spellings than a page can be searched for', () => {
    const terms = Array.from({ length: 200 }, (_, index) => `one${index}|two${index}`);
    const rules = manyRules(20).map((rule) => ({ ...rule, terms }));
    expect(problemsOf(changed((pack) => (pack.premiums = rules)))).toEqual([
      'Skills and domains: have 8000 spellings of terms; 5000 are the most',
    ]);
  });

  it('that are wrong are told fifty at a time', () => {
    const rules = manyRules(400).map((rule) => ({ ...rule, low: -1 }));
    const problems = problemsOf(changed((pack) => (pack.premiums = rules)));
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toBe('And 350 more.');
  });
});

describe('what is exported', () => {
  it('can be read again, as it was', () => {
    expect(readPackJson(exportPack(guide))).toEqual({ ok: true, pack: guide });
  });

  it('is a pack of its own once it is edited, and says whose the figures are', () => {
    const { pack } = effectivePack(bundledPack('market'), bundledPack('geographies'), [
      { kind: 'figure', pack: 'guide', list: 'bands', entry: 'mid', field: 'low', value: 170_000 },
    ]);
    const read = readPackJson(exportPack(pack));
    expect(read).toMatchObject({ ok: true, pack: { id: 'guide-edited' } });
    expect(read.ok && read.pack.bands[1]).toMatchObject({ low: 170_000, source: 'edited' });
    expect(read.ok && read.pack.sources.at(-1)).toMatchObject({
      id: 'edited',
      publisher: 'Whoever exported this pack',
    });
  });
});
