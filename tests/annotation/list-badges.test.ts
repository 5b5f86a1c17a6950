// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { ListBadges, type BadgedCard } from '@/annotation/list-badges';
import type { CardJudgement } from '@/messaging/card-judgement';
import { FakeLayout } from './fake-layout';

const below: CardJudgement = {
  key: 'linkedin:1',
  kind: 'judged',
  basis: 'card',
  verdict: 'below',
  strength: 'plain',
  assumedLevel: null,
};
const at: CardJudgement = { ...below, verdict: 'at' };

let layout: FakeLayout;
let attached: MockInstance<Element['attachShadow']>;
const badges = new ListBadges((element, id) => element.id === id);

beforeEach(() => {
  layout = new FakeLayout();
  // The page cannot look into a closed root; the test must.
  attached = vi.spyOn(Element.prototype, 'attachShadow');
});

afterEach(() => {
  badges.clear();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** A card 400 px wide with two lines of text, so many px long. */
function madeCard(id: string, widths: [number, number] = [120, 160]): BadgedCard {
  const element = document.createElement('div');
  element.id = id;
  layout.set(element, 0, 0, 400, 100);
  const lines = widths.map((width, index) => {
    const line = document.createElement('p');
    line.textContent = `line ${index}`;
    layout.set(line, 10, 10 + 20 * index, width, 18);
    element.append(line);
    return line;
  });
  document.body.append(element);
  return { element, postingId: id, text: element.textContent, lines };
}

const roots = (): ShadowRoot[] =>
  attached.mock.results.flatMap(({ type, value }) => (type === 'return' ? [value] : []));

const wordsOn = ({ element }: BadgedCard): string[] =>
  roots()
    .filter(({ host }) => element.contains(host))
    .map((root) => root.querySelector('.badge')?.textContent ?? '');

const lookOf = () => [...(roots().at(-1)?.querySelector('.badge')?.classList ?? [])];

describe('a badge', () => {
  it('hangs at the end of the first line with room, and is no part of its text', () => {
    const card = madeCard('1');
    badges.show([[card, below]]);
    expect(wordsOn(card)).toEqual(['▼ Looks below']);
    const [first] = card.lines;
    expect(first?.lastElementChild).toBe(roots()[0]?.host);
    expect(card.element.textContent).toBe(card.text);
    expect(first?.lastElementChild?.getAttribute('style')).toMatch(
      /display: inline.*; position: relative.*; pointer-events: none/,
    );
    expect(attached.mock.calls).toEqual([[{ mode: 'closed' }]]);
  });

  it('is one image with a name to those who hear it', () => {
    badges.show([[madeCard('1'), below]]);
    const badge = roots()[0]?.querySelector('.badge');
    expect([badge?.role, badge?.ariaLabel]).toEqual(['img', expect.stringMatching(/^Headroom: /)]);
  });

  it('goes to another line where the first is full, and shrinks to its shape where all are', () => {
    const second = madeCard('1', [380, 100]);
    badges.show([[second, below]]);
    expect(second.lines[1]?.contains(roots()[0]?.host ?? null)).toBe(true);
    const narrow = madeCard('2', [350, 355]);
    badges.show([[narrow, below]]);
    expect(wordsOn(narrow)).toEqual(['▼']);
    const full = madeCard('3', [395, 398]);
    badges.show([[full, below]]);
    expect(wordsOn(full)).toEqual([]);
  });

  it('covers no button beside the line, and is not put where it would become an item', () => {
    const card = madeCard('1');
    const button = document.createElement('button');
    layout.set(button, 150, 8, 24, 24);
    card.element.append(button);
    badges.show([[card, below]]);
    expect(card.lines[1]?.contains(roots()[0]?.host ?? null)).toBe(true);
    const flex = madeCard('2');
    (flex.lines[0] as HTMLElement).style.display = 'flex';
    badges.show([[flex, below]]);
    expect(flex.lines[1]?.contains(roots()[1]?.host ?? null)).toBe(true);
  });

  it('is dark on a dark ground', () => {
    const card = madeCard('1');
    (card.element as HTMLElement).style.backgroundColor = 'rgb(27, 31, 35)';
    badges.show([[card, below]]);
    expect(lookOf()).toContain('dark');
    badges.show([[madeCard('2'), below]]);
    expect(lookOf()).not.toContain('dark');
  });

  it('stays as it is when nothing changed, and is replaced when the verdict did', () => {
    const card = madeCard('1');
    badges.show([[card, below]]);
    badges.show([[card, below]]);
    expect(roots()).toHaveLength(1);
    badges.show([[card, at]]);
    expect(wordsOn(card)).toEqual(['◆ Looks at market']);
    badges.show([[card, { key: 'linkedin:1', kind: 'silent' }]]);
    expect(wordsOn(card)).toEqual([]);
  });
});

describe('a card that is used again', () => {
  it('loses its badge at once when it is another posting’s', () => {
    const card = madeCard('1');
    const other = madeCard('2');
    badges.show([
      [card, below],
      [other, at],
    ]);
    card.element.id = '7';
    badges.sweep();
    expect(wordsOn(card)).toEqual([]);
    expect(wordsOn(other)).toEqual(['◆ Looks at market']);
  });

  it('gets no badge that was asked for under what it was before', () => {
    const renamed = madeCard('1');
    renamed.element.id = '2';
    const rewritten = madeCard('3');
    (rewritten.lines[0] as Element).textContent = 'another company';
    const gone = madeCard('4');
    gone.element.remove();
    badges.show([renamed, rewritten, gone].map((card) => [card, below]));
    expect(roots()).toEqual([]);
  });

  it('is badged again where the page has thrown the badge out', () => {
    const card = madeCard('1');
    badges.show([[card, below]]);
    (card.lines[0] as Element).textContent = 'line 0';
    badges.sweep();
    badges.show([[card, below]]);
    expect(wordsOn(card)).toEqual(['▼ Looks below']);
    expect(badges.owns(roots()[1]?.host ?? card.element)).toBe(true);
    expect(badges.owns(card.element)).toBe(false);
  });
});
