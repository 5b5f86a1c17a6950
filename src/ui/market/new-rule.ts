import type { Premium } from '@/scoring/market-pack';
import { entryProblem } from '@/scoring/pack-edit.schema';
import { YOURS } from '@/scoring/pack-fields.schema';
import { t } from '@/words/t';
import { formatCount } from '@/words/format-number';
import { readEnds } from './read-ends';

/** A rule as it is typed. */
export interface TypedRule {
  kind: Premium['kind'];
  label: string;
  /** One a line. */
  terms: string;
  low: string;
  high: string;
}

export type RuleProblems = Partial<Record<'label' | 'terms' | 'low' | 'high', string>>;

export type ReadRule = { ok: true; rule: Premium } | { ok: false; problems: RuleProblems };

/** What means something in a pack's terms; a typed term is plain text. See `PremiumTerms`. */
const MARKS = /[|…*^~]/g;
const LONGEST_ID = 64;
const LONGEST_NAME = 80;

/**
 * A rule from what was typed, or what is wrong with each field.
 *
 * @param others the rules that there are: no other may have the same name
 */
export function readRule(
  typed: TypedRule,
  others: readonly Pick<Premium, 'id' | 'label'>[],
): ReadRule {
  const label = typed.label.trim();
  const terms = [...new Set(typed.terms.split('\n').map(plainTerm).filter(Boolean))];
  const figures = readEnds('premiums', typed, { low: null, high: null }, true);
  const problems: RuleProblems = {};
  const labelled = labelProblem(label, others);
  if (labelled) problems.label = labelled;
  const termed = termsProblem(typed.terms);
  if (termed) problems.terms = termed;
  if (!figures.ok) {
    const { low, high, both } = figures;
    if (low) problems.low = low;
    if (high ?? both) problems.high = high ?? both ?? '';
    return { ok: false, problems };
  }
  const taken = new Set(others.map(({ id }) => id));
  const rule: Premium = {
    id: freeId(label, taken),
    kind: typed.kind,
    label,
    terms,
    ...figures.ends,
    source: YOURS,
    ref: '',
  };
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const misfit = entryProblem('premiums', rule);
  return misfit === null
    ? { ok: true, rule }
    : { ok: false, problems: { terms: t('market.rule.misfit', { problem: misfit }) } };
}

function labelProblem(label: string, others: readonly Pick<Premium, 'label'>[]): string | null {
  if (label === '') return t('market.rule.noName');
  if (label.length > LONGEST_NAME) {
    return t('market.rule.longName', { most: formatCount(LONGEST_NAME) });
  }
  const isTaken = others.some((other) => other.label.toLowerCase() === label.toLowerCase());
  return isTaken ? t('market.rule.takenName') : null;
}

function termsProblem(typed: string): string | null {
  const lines = typed.split('\n').map((line) => line.trim());
  if (lines.every((line) => line === '')) return t('market.rule.noTerm');
  const index = lines.findIndex((line) => line !== '' && !/[\p{L}\p{N}]/u.test(line));
  if (index === -1) return null;
  const term = lines[index]?.slice(0, 30) ?? '';
  return t('market.rule.emptyTerm', { line: formatCount(index + 1), term });
}

function plainTerm(line: string): string {
  return line.replace(MARKS, ' ').replace(/\s+/g, ' ').trim();
}

/** "own-graph-databases": no rule of a pack begins so. */
function freeId(label: string, taken: ReadonlySet<string>): string {
  const words = label.toLowerCase().match(/[a-z0-9]+/g) ?? ['rule'];
  const wanted = `own-${words.join('-')}`.slice(0, LONGEST_ID - 4);
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? wanted : `${wanted}-${count}`;
    if (!taken.has(id)) return id;
  }
}
