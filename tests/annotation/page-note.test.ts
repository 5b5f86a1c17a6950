// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageNote } from '@/annotation/page-note';
import { FakeLayout } from './fake-layout';
import { noteView } from './note-view-sample';

let root: ShadowRoot;
let mode: ShadowRootMode;
let host: HTMLElement;
let opened: boolean;
let note: PageNote;

const wait = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);
const judged = (key = 'example:1') =>
  ({ kind: 'judged', view: noteView({}, undefined, key) }) as const;

function inNote(selector: string): HTMLElement | null {
  return host.isConnected ? root.querySelector<HTMLElement>(selector) : null;
}

function words(): string {
  return inNote('.note')?.textContent ?? '';
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '';
  const layout = new FakeLayout();
  layout.set(document.body, 0, 0, 1024, 768);
  // The page cannot look into a closed root; the test must.
  const attached = vi.spyOn(Element.prototype, 'attachShadow');
  opened = true;
  note = new PageNote({
    frame: window,
    findAnchor: () => null,
    openDetails: () => Promise.resolve(opened),
  });
  const { contexts, results, calls } = attached.mock;
  if (!(contexts[0] instanceof HTMLElement) || results[0]?.type !== 'return' || !calls[0]) {
    throw new Error('No note was made.');
  }
  host = contexts[0];
  root = results[0].value;
  mode = calls[0][0].mode;
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
    const names = [...root.querySelectorAll('button')].map(
      (button) => button.ariaLabel ?? button.textContent,
    );
    expect(names).toEqual(['Details', 'Fold', 'Dismiss for this posting']);
  });

  it('folds to the verdict, stays folded for the next posting, and unfolds', () => {
    note.show(judged());
    inNote('.fold')?.click();
    expect(words()).toContain('Below market');
    expect(words()).not.toContain('Counter');
    expect(inNote('.fold')?.ariaExpanded).toBe('false');
    expect(root.activeElement).toBe(inNote('.fold'));
    note.show(judged('example:2'));
    expect(words()).not.toContain('Counter');
    inNote('.fold')?.click();
    expect(words()).toContain('Counter');
  });

  it('folds by Escape', () => {
    note.show(judged());
    inNote('.details')?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    expect(words()).not.toContain('Counter');
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
});
