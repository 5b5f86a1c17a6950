import type { Geography, LevelBand, MarketPack, PackSource, Premium } from './market-pack';
import { NATIONAL } from './home';
import { withPlaces } from './compose-packs';
import type { PackEdit } from './pack-edit';
import { editKey } from './pack-edit';
import { entryProblem } from './pack-edit.schema';
import { YOURS } from './pack-fields.schema';
import type { GeographyPack } from './reference-pack';
import { shortHash } from './short-hash';

/** An edit that changes nothing, and why, for the user. */
export interface UnusedEdit {
  edit: PackEdit;
  reason: string;
}

export interface EffectivePack {
  pack: MarketPack;
  unused: UnusedEdit[];
}

/** What figures of the user's own are attributed to. */
const YOUR_SOURCE: PackSource = {
  id: YOURS,
  label: 'Yours',
  publisher: 'You',
  url: '',
  asOf: '',
  sample: 'set by you',
  kind: 'published',
};

type EditOf<Kind extends PackEdit['kind']> = Extract<PackEdit, { kind: Kind }>;
type List = EditOf<'figure'>['list'];
type Entry = LevelBand | Geography | Premium;

/**
 * A market pack as it judges: with the places of its country, and with the user's edits. What they change is
 * attributed to them. An edit that does not fit (any more), or that would make the pack invalid, changes nothing and is
 * given back with its reason: the entry then stays as published.
 *
 * @param places composed in where they are of the pack's country; edits of them name their document as the pack.
 * @param edits edits of any pack; those of others are left out, unused as they are.
 */
export function effectivePack(
  market: MarketPack,
  places: GeographyPack | null,
  edits: readonly PackEdit[],
): EffectivePack {
  const published = withPlaces(market, places);
  const composed = published === market ? null : places;
  const own = edits
    .filter(({ pack }) => pack === market.id || pack === composed?.id)
    .toSorted((a, b) => (editKey(a) < editKey(b) ? -1 : 1));
  const state: State = { pack: published, used: [], unused: [] };

  /** The document that an entry comes from. */
  const packOf = (list: List, entry: string): string =>
    list === 'geographies' && composed && !market.geographies.some(({ id }) => id === entry)
      ? composed.id
      : market.id;

  for (const edit of own.filter((e) => e.kind === 'added')) addRule(state, edit, market.id);
  for (const figures of byEntry(own.filter((e) => e.kind === 'figure'))) {
    setFigures(state, figures, packOf);
  }
  for (const edit of own.filter((e) => e.kind === 'off')) switchOff(state, edit, packOf);

  const { pack, used, unused } = state;
  if (used.length === 0) return { pack, unused };
  const composedPlaces = composed && [composed.id, composed.version];
  const edition = shortHash(JSON.stringify([composedPlaces, used]));
  return { pack: { ...pack, sources: [...pack.sources, YOUR_SOURCE], edition }, unused };
}

interface State {
  pack: MarketPack;
  used: PackEdit[];
  unused: UnusedEdit[];
}

type PackOf = (list: List, entry: string) => string;

function addRule(state: State, edit: EditOf<'added'>, market: string): void {
  const rule = { ...edit.rule, source: YOURS };
  const isTaken = state.pack.premiums.some(({ id }) => id === rule.id);
  const reason =
    edit.pack !== market
      ? 'Rules can be added to a market pack alone.'
      : isTaken
        ? `The pack now has a rule of its own with the name "${rule.id}".`
        : sentence(entryProblem('premiums', rule));
  if (reason !== null) {
    state.unused.push({ edit, reason });
    return;
  }
  state.pack = { ...state.pack, premiums: [...state.pack.premiums, rule] };
  state.used.push(edit);
}

/** Both ends of one entry at once: where they do not fit each other, both stay as published. */
function setFigures(state: State, edits: EditOf<'figure'>[], packOf: PackOf): void {
  const [first] = edits;
  if (!first) return;
  const { list, entry } = first;
  const published = entriesOf(state.pack, list).find((one) => nameOf(one) === entry);
  const changed = published && {
    ...published,
    ...Object.fromEntries(edits.map(({ field, value }) => [field, value])),
    source: YOURS,
    ref: '',
  };
  const reason =
    !changed || packOf(list, entry) !== first.pack ? GONE : sentence(entryProblem(list, changed));
  if (reason !== null) {
    state.unused.push(...edits.map((edit) => ({ edit, reason })));
    return;
  }
  const entries = entriesOf(state.pack, list).map((one) => (one === published ? changed : one));
  state.pack = { ...state.pack, [list]: entries };
  state.used.push(...edits);
}

function switchOff(state: State, edit: EditOf<'off'>, packOf: PackOf): void {
  const { list, entry } = edit;
  const entries: readonly Entry[] = state.pack[list];
  const left = entries.filter((one) => nameOf(one) !== entry);
  const isNation = list === 'geographies' && entry === NATIONAL;
  const isGone = left.length === entries.length || packOf(list, entry) !== edit.pack;
  if (isGone || isNation) {
    const reason = isNation ? 'The nation is used where no place is known.' : GONE;
    state.unused.push({ edit, reason });
    return;
  }
  state.pack = { ...state.pack, [list]: left };
  state.used.push(edit);
}

const GONE = 'The pack no longer has this entry.';

function sentence(problem: string | null): string | null {
  return problem && `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.`;
}

function entriesOf(pack: MarketPack, list: List): readonly Entry[] {
  return pack[list];
}

function nameOf(entry: Entry): string {
  return 'level' in entry ? entry.level : entry.id;
}

function byEntry(edits: EditOf<'figure'>[]): EditOf<'figure'>[][] {
  const groups = new Map<string, EditOf<'figure'>[]>();
  for (const edit of edits) {
    const key = [edit.pack, edit.list, edit.entry].join(':');
    groups.set(key, [...(groups.get(key) ?? []), edit]);
  }
  return [...groups.values()];
}
