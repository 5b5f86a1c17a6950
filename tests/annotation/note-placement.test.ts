// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LineSize } from '@/annotation/note-host';
import { NotePlacement } from '@/annotation/note-placement';
import { FakeLayout } from './fake-layout';

let layout: FakeLayout;
let shown: string;
let anchor: Element | null;
/** Width of the note by how much of it is shown. */
let widths: Record<LineSize, number>;
let measured: LineSize;
let placement: NotePlacement;

const host = {
  measure: (size: LineSize) => {
    measured = size;
    return { width: widths[size], height: 40 };
  },
  lookUnder: <T>(look: () => T): T => look(),
  conceal: () => {
    shown = 'nowhere';
  },
  showAt: (left: number, top: number) => {
    shown = `at ${left},${top}`;
  },
  showInCorner: (right: number, bottom: number) => {
    shown = `corner ${right},${bottom}`;
  },
};

/** Adds an element with a box to the page. */
function add(
  html: string,
  [left, top, width, height]: [number, number, number, number],
  parent: Element = document.body,
): Element {
  parent.insertAdjacentHTML('beforeend', html);
  const element = parent.lastElementChild;
  if (!element) throw new Error('No element in that HTML.');
  layout.set(element, left, top, width, height);
  return element;
}

/** A card of 900 x 700 px with a title of 400 x 30 px in it. */
function addTitle(): { card: Element; title: Element } {
  const card = add('<div style="border: 1px solid"></div>', [50, 60, 900, 700]);
  const title = add('<h1>Machine Learning Engineer</h1>', [70, 120, 400, 30], card);
  anchor = title;
  return { card, title };
}

beforeEach(() => {
  document.body.innerHTML = '';
  layout = new FakeLayout();
  layout.set(document.documentElement, 0, 0, 1024, 768);
  layout.set(document.body, 0, 0, 1024, 768);
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1024);
  shown = 'nowhere';
  anchor = null;
  widths = { full: 300, brief: 200, least: 120 };
  placement = new NotePlacement(host, window, () => anchor);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('beside the title', () => {
  it('stands to the right of it, in line with it, where nothing is', () => {
    addTitle();
    placement.place();
    expect(shown).toBe('at 482,115');
  });

  it('says less where the card leaves less room', () => {
    const { card } = addTitle();
    layout.set(card, 50, 60, 700, 700);
    layout.set(card.children[0] ?? card, 70, 120, 400, 30);
    add('<p>Location</p>', [70, 160, 600, 100], card);
    widths = { full: 600, brief: 260, least: 120 };
    placement.place();
    expect([shown, measured]).toEqual(['at 482,115', 'brief']);
  });

  it('keeps clear of text beside the title, by moving down where it can', () => {
    const { card } = addTitle();
    add('<p>Company</p>', [70, 90, 600, 24], card);
    placement.place();
    expect(shown).toBe('at 482,120');
  });

  it.each([
    '<button>Apply</button>',
    '<a href="#">Share</a>',
    '<img alt="">',
    '<x-widget></x-widget>',
    '<div role="button"></div>',
    '<span>Promoted</span>',
  ])('never covers %s', (html) => {
    const { card } = addTitle();
    add(html, [560, 100, 380, 150], card);
    placement.place();
    expect(shown).toMatch(/^corner/);
  });

  it('stands at the end of the lines below the title where beside it there is no room', () => {
    const { card } = addTitle();
    layout.set(card.children[0] ?? card, 70, 120, 800, 30);
    add('<p>Location</p>', [70, 160, 300, 24], card);
    placement.place();
    expect(shown).toBe('at 644,156');
  });

  it('takes no notice of empty boxes', () => {
    const { card } = addTitle();
    add('<div></div>', [480, 100, 300, 70], card);
    placement.place();
    expect(shown).toMatch(/^at/);
  });

  it('stays inside the card', () => {
    const { card } = addTitle();
    layout.set(card, 50, 60, 500, 700);
    layout.set(card.children[0] ?? card, 70, 120, 400, 30);
    placement.place();
    expect(shown).toBe('at 244,156');
  });

  it('follows the title, and is out of sight while a header covers either', () => {
    addTitle();
    add('<header style="position: fixed">Site</header>', [0, 0, 1024, 50]);
    placement.place();
    layout.scrollBy(40);
    placement.follow();
    expect(shown).toBe('at 482,75');
    layout.scrollBy(30);
    placement.follow();
    expect(shown).toBe('nowhere');
    layout.scrollBy(-70);
    placement.follow();
    expect(shown).toBe('at 482,115');
  });

  it('is out of sight while the title is scrolled out of its container', () => {
    const pane = add('<div style="overflow-y: auto"></div>', [0, 100, 1000, 600]);
    anchor = add('<h1>Machine Learning Engineer</h1>', [70, 120, 400, 30], pane);
    placement.place();
    expect(shown).toBe('at 482,115');
    layout.set(anchor, 70, 60, 400, 30);
    placement.follow();
    expect(shown).toBe('nowhere');
  });

  it('waits for a title that is not in sight at first', () => {
    addTitle();
    layout.scrollBy(2000);
    placement.place();
    expect(shown).toBe('nowhere');
    placement.check();
    expect(shown).toBe('nowhere');
    layout.scrollBy(-2000);
    placement.check();
    expect(shown).toBe('at 482,115');
  });

  it('makes way for what the page puts there later', () => {
    const { card } = addTitle();
    placement.place();
    add('<button>Save</button>', [600, 100, 80, 70], card);
    placement.check();
    expect(shown).toBe('at 644,180');
    add('<button>Apply</button>', [560, 100, 380, 150], card);
    placement.check();
    expect(shown).toMatch(/^corner/);
  });

  it('looks for a new place when the title changes', () => {
    const { title } = addTitle();
    placement.place();
    layout.set(title, 70, 120, 500, 30);
    placement.check();
    expect(shown).toBe('at 582,115');
  });

  it('looks for the title again when the page has replaced it', () => {
    const { card, title } = addTitle();
    placement.place();
    title.remove();
    layout.set(title, 0, 0, 0, 0);
    anchor = add('<h1>Machine Learning Engineer</h1>', [70, 220, 400, 30], card);
    placement.check();
    expect(shown).toBe('at 482,215');
  });
});

describe('in the corner', () => {
  it('stands there when there is no title on the page', () => {
    placement.place();
    expect(shown).toBe('corner 16,16');
  });

  it('says no more there than fits beside what is read', () => {
    placement.place();
    expect(measured).toBe('brief');
    widths.brief = 1000;
    placement.place();
    expect(measured).toBe('least');
  });

  it('leaves it for a title that the page has put back', () => {
    placement.place();
    addTitle();
    placement.check();
    expect(shown).toBe('at 482,115');
  });

  it('stands there when the title is hidden from sight', () => {
    anchor = add('<h1>Machine Learning Engineer</h1>', [0, 0, 1, 1]);
    placement.place();
    expect(shown).toBe('corner 16,16');
  });

  it('stands above a chat bubble or a bar of the page', () => {
    add('<div style="position: fixed">Messages</div>', [700, 720, 300, 48]);
    placement.place();
    expect(shown).toBe('corner 16,54');
  });

  it('takes the bottom when the page leaves no space above either', () => {
    add('<div style="position: fixed">Panel</div>', [700, 10, 300, 758]);
    placement.place();
    expect(shown).toBe('corner 16,16');
  });
});
