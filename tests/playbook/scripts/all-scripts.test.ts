import { describe, expect, it } from 'vitest';
import { ALL_SCRIPTS, scriptById, scriptsFor } from '@/playbook/scripts/all-scripts';
import { LONGEST_TEMPLATE, placeholdersIn } from '@/playbook/scripts/fill-script';
import { PLACEHOLDERS } from '@/playbook/scripts/script';
import type { ScriptId } from '@/playbook/scripts/script';
import { STAGES } from '@/playbook/stage';

function idsAtOffer(hasCompetingOffer: boolean): ScriptId[] {
  return scriptsFor('offer', hasCompetingOffer).map(({ id }) => id);
}

function textOf(id: ScriptId): string {
  const script = scriptById(id);
  return `${script?.subject ?? ''}\n${script?.body ?? ''}`;
}

describe.each(ALL_SCRIPTS)('$id', ({ id, subject, body, channel }) => {
  it('uses placeholders that have a name in the product', () => {
    const known: readonly string[] = PLACEHOLDERS;
    expect(
      placeholdersIn(`${subject ?? ''}${body}`).filter((name) => !known.includes(name)),
    ).toEqual([]);
  });

  it('has a subject where it is a mail, and fits a template', () => {
    expect(subject !== undefined).toBe(channel === 'mail');
    expect(body.length).toBeLessThan(LONGEST_TEMPLATE);
  });

  it('holds no figure and no blank of its own', () => {
    expect(textOf(id)).not.toMatch(/\d|\[|_{2}|TODO|\bX\b/);
  });
});

it('every placeholder of a name is used by a script, but the one for the user’s own templates', () => {
  const used = new Set(
    ALL_SCRIPTS.flatMap(({ subject = '', body }) => placeholdersIn(subject + body)),
  );
  expect(PLACEHOLDERS.filter((name) => !used.has(name))).toEqual(['deadline']);
});

it.each<ScriptId>(['asked-for-number', 'ask-range'])('%s names no number', (id) => {
  expect(textOf(id)).not.toMatch(/\{\{(?:counter|market|offer-base|review-target|gap)\}\}/);
});

it.each<ScriptId>(['counter-mail', 'counter-phone'])(
  '%s begins with thanks, then names skill, evidence, level, place, market, source and a range of base',
  (id) => {
    const text = scriptById(id)?.body ?? '';
    const order = ['skill', 'evidence', 'level', 'place', 'market', 'source', 'counter'].map(
      (name) => text.indexOf(`{{${name}}}`),
    );
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(order[0]).toBeGreaterThan(text.search(/thank/i));
    expect(text.search(/thank/i)).toBeGreaterThanOrEqual(0);
    expect(text).toMatch(/flexibility/);
    expect(text).toMatch(/\bbase\b/);
  },
);

it.each<[ScriptId, RegExp]>([
  ['top-of-range', /sign-on bonus[^]*review after six months/],
  ['internal-equity', /equity[^]*level/],
  ['within-budget', /What would it take[^]*hiring-manager/],
  ['review-time', /reply-by/],
])('%s gives the answer: %s', (id, answer) => {
  expect(textOf(id)).toMatch(answer);
});

it('no script of the time before an offer counters, and each stage has some', () => {
  for (const stage of STAGES) expect(scriptsFor(stage, true)).not.toEqual([]);
  const early = scriptsFor('interviewing', true).map(({ id }) => id);
  expect(early).not.toContain('counter-mail');
  expect(early).not.toContain('accept');
});

it('a competing offer is named only where one is recorded', () => {
  expect(idsAtOffer(true)).toContain('competing-offer');
  expect(idsAtOffer(false)).not.toContain('competing-offer');
});
