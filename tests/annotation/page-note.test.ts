// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageNote } from '@/annotation/page-note';
import type { NoteChoice } from '@/messaging/protocol';
import { FakeLayout } from './fake-layout';
import { noteView } from './note-view-sample';

let root: ShadowRoot;
let mode: ShadowRootMode;
let host: HTMLElement;
let opened: boolean;
let note: PageNote;
let chosen: Partial<NoteChoice>[];

const wait = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);
const judged = (key = 'example:1') =>
  ({ kind: 'judged', view: noteView({}, undefined, key) }) as const;

function inNote(selector: string): HTMLElement | null {
  return host.isConnected ? root.querySelector<HTMLElement>(selector) : null;
}

function words(): string {
  return inNote('.note')?.textContent ?? '';
}

function isUnfolded(): boolean {
  return inNote('.fold')?.ariaExpanded === 'true';
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '';
  const layout = new FakeLayout();
  layout.set(document.body, 0, 0, 1024, 768);
  // The page cannot look into a closed root; the test must.
  const attached = vi.spyOn(Element.prototype, 'attachShadow');
  opened = true;
  chosen = [];
  note = new PageNote({
    frame: window,
    findAnchor: () => null,
    openDetails: () => Promise.resolve(opened),
    choose: (change) => chosen.push(change),
  });
  const { contexts, results, calls } = attached.mock;
  if (!(contexts[0] instanceof HTMLElement) || results[0]?.type !== 'return' || !calls[0]) {
    throw new Error('No note was made.');
  }
  host = contexts[0];
  root = results[0].value;
  mode = calls[0][0].mode;
  note.takeChoice({ shown: true, unfolded: false });
});
afterEach(() => {
  note.show(null);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('in the page', () => {
  it('stands outside of the page’s own tree, closed to it, and nameless', () => {
    note.show(judged());
    expect(mode).toBe('closed');
    expect(host.parentElement).toBe(document.documentElement);
    expect(host.shadowRoot).toBeNull();
    expect(host.getAttributeNames()).toEqual(['style']);
    expect(note.owns(host)).toBe(true);
    expect(note.owns(document.body)).toBe(false);
  });

  it('lets no rule of the page hide it', () => {
    note.show(judged());
    expect(host.style.getPropertyPriority('display')).toBe('important');
  });

  it('is as dark as the page that it stands on', () => {
    note.show(judged());
    expect(inNote('.note.dark')).toBeNull();
    document.body.style.backgroundColor = 'rgb(18, 21, 28)';
    note.show(judged('example:2'));
    expect(inNote('.note.dark')).not.toBeNull();
    document.body.style.backgroundColor = '';
  });

  it('comes back when the page throws it out', async () => {
    note.show(judged());
    host.remove();
    await wait(1100);
    expect(words()).toContain('Below market');
  });

  it('leaves nothing behind: no node, no timer', async () => {
    note.show(judged());
    note.show(null);
    await wait(1000);
    expect(host.isConnected).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each(['keydown', 'keyup', 'keypress', 'click', 'pointerdown'])(
    'lets the page hear nothing of a %s inside it',
    (type) => {
      const heard = vi.fn<() => void>();
      document.addEventListener(type, heard);
      note.show(judged());
      inNote('.fold')?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      document.removeEventListener(type, heard);
      expect(heard).not.toHaveBeenCalled();
    },
  );

  it('takes text of the page as text', () => {
    note.show({ kind: 'failed', message: '<img src=x onerror=alert(1)>' });
    expect(root.querySelector('img')).toBeNull();
    expect(words()).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('reading', () => {
  it('takes the verdict away at once, and says that it reads only when that takes a while', async () => {
    note.show(judged());
    note.show({ kind: 'reading' });
    expect(host.isConnected).toBe(false);
    await wait(300);
    expect(host.isConnected).toBe(false);
    await wait(200);
    expect(words()).toContain('Reading this posting…');
  });

  it('never says so of a posting that is read at once', async () => {
    note.show({ kind: 'reading' });
    await wait(100);
    note.show(judged());
    await wait(1000);
    expect(words()).toContain('Below market');
  });
});

describe('what a person can do', () => {
  it('is a region with a name, and every button has one', () => {
    note.show(judged());
    expect(inNote('[role=region]')?.ariaLabel).toBe('Headroom');
    const names = [...root.querySelectorAll('.panel button, .actions button')].map(
      (button) => button.ariaLabel ?? button.textContent,
    );
    expect(names).toEqual([
      'More on this verdict',
      'Dismiss for this posting',
      '$180K–$240K/yr',
      'All details',
      `Hide on ${window.location.host}`,
    ]);
  });

  it('unfolds and folds, and has each choice kept', () => {
    note.show(judged());
    expect(isUnfolded()).toBe(false);
    inNote('.fold')?.click();
    expect(isUnfolded()).toBe(true);
    inNote('.fold')?.click();
    expect(isUnfolded()).toBe(false);
    expect(root.activeElement).toBe(inNote('.fold'));
    expect(chosen).toEqual([{ unfolded: true }, { unfolded: false }]);
  });

  it('stays unfolded when the same posting is judged anew, and not over the next one', () => {
    note.show(judged());
    inNote('.fold')?.click();
    note.show(judged());
    expect(isUnfolded()).toBe(true);
    note.show(judged('example:2'));
    expect(isUnfolded()).toBe(false);
  });

  it('folds by Escape', () => {
    note.show(judged());
    inNote('.fold')?.click();
    inNote('.details')?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    expect(isUnfolded()).toBe(false);
  });

  it('dismisses one posting, not the next', () => {
    note.show(judged());
    inNote('.dismiss')?.click();
    expect(host.isConnected).toBe(false);
    note.show(judged());
    expect(host.isConnected).toBe(false);
    note.show(judged('example:2'));
    expect(host.isConnected).toBe(true);
  });

  it('turns the note off on this site, at once', () => {
    note.show(judged());
    inNote('.hide')?.click();
    expect(chosen).toEqual([{ shown: false }]);
    expect(host.isConnected).toBe(false);
    note.show(judged('example:2'));
    note.show({ kind: 'updated' });
    expect(host.isConnected).toBe(false);
  });

  it('opens the details, and says how to where the browser does not', async () => {
    note.show(judged());
    inNote('.details')?.click();
    await wait(0);
    expect(words()).not.toContain('toolbar');
    opened = false;
    inNote('.details')?.click();
    await wait(0);
    expect(inNote('[role=status]')?.textContent).toBe('Click the Headroom icon in the toolbar.');
  });

  it('says so where the words behind a figure no longer stand on the page', () => {
    note.show(judged());
    inNote('.line .quote')?.click();
    expect(inNote('[role=status]')?.textContent).toBe('These words no longer stand on the page.');
  });
});

describe('what the user chose elsewhere', () => {
  it('shows nothing before it is known', () => {
    const untold = new PageNote({
      frame: window,
      findAnchor: () => null,
      openDetails: () => Promise.resolve(true),
      choose: () => {},
    });
    const before = document.documentElement.childElementCount;
    untold.show(judged());
    expect(document.documentElement.childElementCount).toBe(before);
    untold.takeChoice({ shown: true, unfolded: false });
    expect(document.documentElement.childElementCount).toBe(before + 1);
    untold.show(null);
  });

  it('takes the note away on a site where it was turned off, and brings it back', () => {
    note.show(judged());
    note.takeChoice({ shown: false, unfolded: false });
    expect(host.isConnected).toBe(false);
    note.takeChoice({ shown: true, unfolded: false });
    expect(words()).toContain('Below market');
  });
});
