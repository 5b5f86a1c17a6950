import { describe, expect, it } from 'vitest';
import { effectivePack } from '@/scoring/apply-edits';
import { editKey, type PackEdit } from '@/scoring/pack-edit';
import { parsePackEdit } from '@/scoring/pack-edit.schema';
import { bundledPack, guidePack } from '@/scoring/packs/bundled-packs';

const guide = bundledPack('market');
const places = bundledPack('geographies');

type Figure = Extract<PackEdit, { kind: 'figure' }>;

function figure(part: Partial<Figure>): PackEdit {
  const base = { kind: 'figure', pack: 'guide', list: 'bands', entry: 'senior' } as const;
  return { ...base, field: 'high', value: 300_000, ...part };
}

const agents: PackEdit = {
  kind: 'added',
  pack: 'guide',
  list: 'premiums',
  rule: {
    id: 'agents',
    kind: 'skill',
    label: 'Agents in production',
    terms: ['agentic'],
    low: 0.05,
    high: 0.1,
    source: 'anything',
    ref: '',
  },
};

const off = (list: 'geographies' | 'premiums', entry: string, pack = 'guide'): PackEdit => ({
  kind: 'off',
  pack,
  list,
  entry,
});

const apply = (...edits: PackEdit[]) => effectivePack(guide, places, edits);

describe('without edits', () => {
  it('the pack is as published, with the places of its country', () => {
    expect(apply()).toEqual({ pack: guidePack(), unused: [] });
    expect(apply().pack).not.toHaveProperty('edition');
  });

  it('a pack keeps its own place, and gets none of another country', () => {
    const own = { ...guide.geographies[0]!, id: 'seattle', high: 1.3, source: 'guide' };
    const { pack } = effectivePack({ ...guide, geographies: [own] }, places, []);
    expect(pack.geographies.filter(({ id }) => id === 'seattle')).toEqual([own]);
    expect(effectivePack({ ...guide, country: 'CA' }, places, []).pack.geographies).toEqual(
      guide.geographies,
    );
  });

  it('a source of the places is renamed where the pack has another of its name', () => {
    const other = { ...guide.sources[0]!, id: 'bls-oews', label: 'A survey of our own' };
    const { pack } = effectivePack({ ...guide, sources: [...guide.sources, other] }, places, []);
    const seattle = pack.geographies.find(({ id }) => id === 'seattle');
    expect(pack.sources.find(({ id }) => id === seattle?.source)).toMatchObject({
      id: 'places-bls-oews',
      publisher: 'US Bureau of Labor Statistics',
    });
  });
});

describe('an edit', () => {
  it('of a figure takes its place, and is marked as the user’s', () => {
    const { pack, unused } = apply(figure({}));
    expect(unused).toEqual([]);
    expect(pack.bands.find(({ level }) => level === 'senior')).toEqual({
      ...guide.bands.find(({ level }) => level === 'senior'),
      high: 300_000,
      source: 'yours',
      ref: '',
    });
    expect(pack.sources.at(-1)).toMatchObject({ id: 'yours', label: 'Yours', publisher: 'You' });
  });

  it('of a composed place goes by the document that it comes from', () => {
    const seattle = { list: 'geographies', entry: 'seattle', field: 'low', value: 1.15 } as const;
    const { pack } = apply(figure({ ...seattle, pack: 'places' }));
    expect(pack.geographies.find(({ id }) => id === 'seattle')?.low).toBe(1.15);
    expect(apply(figure({ ...seattle, pack: 'guide' }))).toMatchObject({
      unused: [{ reason: expect.any(String) }],
    });
  });

  it('switches a rule off, a place too, and never the nation', () => {
    const { pack, unused } = apply(
      off('premiums', 'rag'),
      off('geographies', 'lansing', 'places'),
      off('geographies', 'national'),
    );
    expect(pack.premiums.map(({ id }) => id)).not.toContain('rag');
    expect(pack.geographies.map(({ id }) => id)).not.toContain('lansing');
    expect(unused).toEqual([
      {
        edit: off('geographies', 'national'),
        reason: 'The nation is used where no place is known.',
      },
    ]);
  });

  it('adds a rule, which can be edited and switched off like any other', () => {
    const { pack } = apply(agents);
    expect(pack.premiums.at(-1)).toMatchObject({ id: 'agents', source: 'yours' });
    const low = figure({ list: 'premiums', entry: 'agents', field: 'low', value: 0.07 });
    expect(apply(low, agents).pack.premiums.at(-1)).toMatchObject({ low: 0.07 });
    expect(apply(agents, off('premiums', 'agents')).pack.premiums).toEqual(guide.premiums);
  });

  it('of another pack leaves this one as it is', () => {
    expect(apply(figure({ pack: 'own-survey' }))).toEqual({ pack: guidePack(), unused: [] });
  });
});

describe('an edit that does not fit', () => {
  it.each<[string, PackEdit[], string]>([
    ['of a rule that is gone', [off('premiums', 'gone')], 'The pack no longer has this entry.'],
    [
      'of a place that is gone',
      [figure({ list: 'geographies', entry: 'atlantis', value: 1.1 })],
      'The pack no longer has this entry.',
    ],
    [
      'that turns a band around',
      [figure({ field: 'low', value: 500_000 })],
      'Low 500,000 is above high 280,000.',
    ],
    [
      'with one end where the source gives no figure',
      [figure({ list: 'premiums', entry: 'multi-llm', field: 'low', value: 0.1 })],
      'Low and high must both be figures, or both be null.',
    ],
    [
      'that adds a rule which the pack has by now',
      [{ ...agents, rule: { ...agents.rule, id: 'rag' } }],
      'The pack now has a rule of its own with the name "rag".',
    ],
  ])('%s is told, and nothing changes', (_, edits, reason) => {
    const { pack, unused } = apply(...edits);
    expect(pack).toEqual(guidePack());
    expect(unused).toEqual(edits.map((edit) => ({ edit, reason })));
  });

  it('leaves both ends of its entry as published, and the other entries as edited', () => {
    const { pack, unused } = apply(
      figure({ field: 'low', value: 500_000 }),
      figure({ value: 290_000 }),
      figure({ entry: 'mid', value: 215_000 }),
    );
    expect(unused).toHaveLength(2);
    expect(pack.bands.map(({ high }) => high)).toEqual([165_000, 215_000, 280_000, 350_000]);
  });
});

const edition = (...edits: PackEdit[]) => apply(...edits).pack.edition;

describe('the edition', () => {
  it('is the same for the same edits, in any order', () => {
    expect(edition(figure({}), agents)).toBe(edition(agents, figure({})));
    expect(edition(figure({}))).toMatch(/^[a-z0-9]+$/);
  });

  it('is another for other edits, and for other places', () => {
    const others = [
      edition(figure({})),
      edition(figure({ value: 301_000 })),
      edition(agents),
      effectivePack(guide, { ...places, version: 9 }, [figure({})]).pack.edition,
      effectivePack(guide, null, [figure({})]).pack.edition,
    ];
    expect(new Set(others).size).toBe(others.length);
  });

  it('is none where no edit applies', () => {
    expect(edition(off('premiums', 'gone'))).toBeUndefined();
  });
});

describe('editKey', () => {
  it('is one for each field', () => {
    const edits = [
      figure({}),
      figure({ field: 'low' }),
      figure({ entry: 'mid' }),
      figure({ list: 'premiums', entry: 'rag' }),
      off('premiums', 'rag'),
      agents,
    ];
    expect(new Set(edits.map(editKey)).size).toBe(edits.length);
    expect(editKey(figure({ value: 1 }))).toBe(editKey(figure({ value: 2 })));
  });
});

describe('parsePackEdit', () => {
  it.each([figure({}), off('premiums', 'rag'), agents])('takes %o', (edit) => {
    expect(parsePackEdit(edit)).toEqual({ ok: true, edit });
  });

  it.each<[string, unknown, string]>([
    ['a negative figure', figure({ value: -5 }), 'must be more than 0'],
    [
      'a percentage as a factor',
      figure({ list: 'premiums', entry: 'rag', value: 15 }),
      'must be at most 2',
    ],
  ])('refuses %s', (_, edit, message) => {
    expect(parsePackEdit(edit)).toEqual({ ok: false, problems: [{ path: 'value', message }] });
  });

  it.each([null, {}, { kind: 'figure' }, { ...agents, list: 'bands' }])('refuses %o', (edit) => {
    expect(parsePackEdit(edit)).toMatchObject({ ok: false });
  });
});
