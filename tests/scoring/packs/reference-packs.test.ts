import { describe, expect, it } from 'vitest';
import { COMPANY_ALIASES, COMPANY_LEVELS } from '@/extraction/role/data/company-levels.data';
import { levelInTitle, levelOfCode } from '@/extraction/role/title-level';
import { bundledPack, bundledPacks } from '@/scoring/packs/bundled-packs';
import { parsePack } from '@/scoring/reference-pack.schema';

describe('the title ladders', () => {
  const { companies } = bundledPack('title-ladders');
  const rungs = companies.flatMap(({ name, rungs: all }) => all.map((rung) => ({ name, ...rung })));

  it.each(rungs)('say of $name $code what the role reader says', ({ name, code, level }) => {
    const read =
      levelOfCode(`Engineer (${code})`, name) ?? levelInTitle(`Software Engineer ${code}`, name);
    // A code that no title prints is in the ladder alone.
    const known = read ? read.ids : [COMPANY_LEVELS[name.toLowerCase()]?.[code] ?? level];
    expect(known).toEqual([level]);
  });

  it('leave out no company and no code that the role reader knows', () => {
    for (const [company, levels] of Object.entries(COMPANY_LEVELS)) {
      const ladder = companies.find(({ names }) => names.includes(company));
      const known = ladder?.rungs.map(({ code, level }) => [code, level]) ?? [];
      expect(Object.fromEntries(known)).toMatchObject(levels);
    }
    for (const [alias, company] of Object.entries(COMPANY_ALIASES)) {
      expect(companies.find(({ names }) => names.includes(alias))?.id).toBe(company);
    }
  });
});

describe('the laws on posted ranges', () => {
  const { jurisdictions } = bundledPack('pay-transparency');

  it('each have a day, a source, and no wording of ours', () => {
    expect(jurisdictions).toHaveLength(17);
    for (const { since, source } of jurisdictions) {
      expect(Number.isNaN(Date.parse(since))).toBe(false);
      expect(source).not.toBe('');
    }
    expect(JSON.stringify(jurisdictions)).not.toContain('usually requires');
  });

  it('include cities, and one that is not in force yet', () => {
    const cities = jurisdictions.flatMap(({ city }) => city ?? []);
    expect(cities).toEqual(['New York', 'Jersey City']);
    expect(jurisdictions.find(({ id }) => id === 'us-de')).toMatchObject({ since: '2027-09-26' });
    expect(jurisdictions.find(({ id }) => id === 'us-ny')?.remote).toContain('only when');
  });
});

describe('the posted pay', () => {
  const { tables } = bundledPack('posted-pay');

  it('has a table for each level that has enough postings, and none for staff', () => {
    for (const family of ['ml-engineer', 'all-ai-ml']) {
      const ofFamily = tables.filter((table) => table.family === family);
      expect(ofFamily.map(({ level }) => level)).toEqual(['entry', 'mid', 'senior', 'all']);
    }
  });

  it('says of senior ML engineers what the published data say', () => {
    const senior = tables.find(
      ({ family, level }) => family === 'ml-engineer' && level === 'senior',
    );
    expect(senior?.n).toBe(1706);
    expect(senior?.percentiles.find(({ percentile }) => percentile === 50)?.amount).toBe(210_000);
  });
});

describe('a document', () => {
  const pack = bundledPack('posted-pay');
  const [table, ...tables] = pack.tables;
  const laws = bundledPack('pay-transparency');
  const ladders = bundledPack('title-ladders');
  const places = bundledPack('geographies');

  it.each<[string, unknown, string, string]>([
    [
      'of an unknown kind',
      { kind: 'weather' },
      'kind',
      'must be one of: geographies, posted-pay, pay-transparency, title-ladders',
    ],
    ['with an unknown field', { ...pack, extra: 1 }, '', 'has unknown fields: extra'],
    ['with another id', { ...pack, id: 'mine' }, 'id', 'must be one of: posted-pay'],
    [
      'with percentiles that fall',
      { ...pack, tables: [{ ...table, percentiles: table!.percentiles.toReversed() }, ...tables] },
      'tables[0].percentiles',
      'must rise from each to the next, and no amount may fall',
    ],
    [
      'with a table twice',
      { ...pack, tables: [...pack.tables, table] },
      'tables[8]',
      '"ml-engineer entry" stands twice',
    ],
    [
      'with a law of no day',
      { ...laws, jurisdictions: [{ ...laws.jurisdictions[0]!, since: '2025' }] },
      'jurisdictions[0].since',
      'must be a day such as 2026-11-24',
    ],
    [
      'with a rung twice',
      {
        ...ladders,
        companies: [
          { ...ladders.companies[1]!, rungs: Array(2).fill(ladders.companies[1]!.rungs[0]) },
        ],
      },
      'companies[0].rungs[1]',
      '"E3" stands twice',
    ],
    [
      'with a place of no listed source',
      { ...places, geographies: [{ ...places.geographies[0]!, source: 'hearsay' }] },
      'geographies[0].source',
      'names the source "hearsay", which the pack does not list',
    ],
  ])('%s is refused', (_, document, path, message) => {
    expect(parsePack(document)).toEqual({ ok: false, problems: [{ path, message }] });
  });

  it.each([null, 'text', 7, [], {}, { kind: null }])('that is %j is refused', (document) => {
    expect(parsePack(document)).toMatchObject({ ok: false });
  });

  it('that comes with the extension is taken as it is', () => {
    for (const document of bundledPacks) {
      expect(parsePack(structuredClone(document))).toEqual({ ok: true, pack: document });
    }
  });
});
