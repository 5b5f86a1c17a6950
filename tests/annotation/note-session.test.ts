import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NoteState } from '@/annotation/note-content';
import { NoteSession } from '@/annotation/note-session';
import type { ReportAnswer } from '@/messaging/protocol';
import type { PageResult } from '@/posting/page-reading';
import { posting } from '../watch/readings';
import { noteView } from './note-view-sample';

type Answer = (answer: ReportAnswer | Error) => void;

let shown: (NoteState | null)[];
let reports: { result: PageResult; answer: Answer }[];
let alive: boolean;
let gone: number;

function start(quiet = false): NoteSession {
  return new NoteSession({
    report: (result) =>
      new Promise((resolve, reject) => {
        const answer: Answer = (given) => (given instanceof Error ? reject(given) : resolve(given));
        reports.push({ result, answer });
      }),
    show: (state) => shown.push(state),
    isAlive: () => alive,
    quiet,
    onGone: () => {
      gone += 1;
    },
  });
}

const judged = (id: string): ReportAnswer => ({
  kind: 'judged',
  view: noteView({}, [], `example:${id}`),
});
const loading: PageResult = { kind: 'loading', reason: 'Not there yet.' };
const none: PageResult = { kind: 'none', reason: 'A list.' };
const disconnected = new Error('Could not establish connection. Receiving end does not exist.');

function describeShown(): string[] {
  return shown.map((state) =>
    state?.kind === 'judged' ? state.view.key : (state?.kind ?? 'nothing'),
  );
}

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(1000);

beforeEach(() => {
  vi.useFakeTimers();
  shown = [];
  reports = [];
  alive = true;
  gone = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

describe('reports and answers', () => {
  it('shows the judgement of the posting that it reported', async () => {
    void start().take(posting('1'));
    reports[0]?.answer(judged('1'));
    await settle();
    expect(describeShown()).toEqual(['reading', 'example:1']);
  });

  it('drops an answer for a posting that is no longer in view', async () => {
    const session = start();
    void session.take(posting('1'));
    void session.take(loading);
    void session.take(posting('2'));
    reports[2]?.answer(judged('2'));
    await settle();
    reports[0]?.answer(judged('1'));
    reports[1]?.answer({ kind: 'noted' });
    await settle();
    expect(describeShown()).toEqual(['reading', 'reading', 'reading', 'example:2']);
  });

  it('drops an answer that names another posting', async () => {
    void start().take(posting('1'));
    reports[0]?.answer(judged('2'));
    await settle();
    expect(describeShown()).toEqual(['reading']);
  });

  it('keeps the verdict while the same posting is judged again', async () => {
    const session = start();
    void session.take(posting('1'));
    reports[0]?.answer(judged('1'));
    await settle();
    void session.take(posting('1', { closed: true }));
    expect(describeShown()).toEqual(['reading', 'example:1']);
    reports[1]?.answer(judged('1'));
    await settle();
    expect(describeShown()).toEqual(['reading', 'example:1', 'example:1']);
  });

  it('takes the note away from a page without a posting', () => {
    void start().take(none);
    expect(describeShown()).toEqual(['nothing']);
    expect(reports).toHaveLength(1);
  });

  it('shows what failed', async () => {
    void start().take(posting('1'));
    reports[0]?.answer({ kind: 'failed', message: 'No market data.' });
    await settle();
    expect(shown.at(-1)).toEqual({ kind: 'failed', message: 'No market data.' });
  });

  it('asks once more when the worker is still starting', async () => {
    void start().take(posting('1'));
    reports[0]?.answer(disconnected);
    await settle();
    reports[1]?.answer(judged('1'));
    await settle();
    expect(describeShown()).toEqual(['reading', 'example:1']);
  });

  it('says so when the worker cannot be reached', async () => {
    void start().take(posting('1'));
    reports[0]?.answer(disconnected);
    await settle();
    reports[1]?.answer(disconnected);
    await settle();
    expect(shown.at(-1)?.kind).toBe('unreachable');
    expect(reports).toHaveLength(2);
  });

  it('does not ask again for a posting that has gone meanwhile', async () => {
    const session = start();
    void session.take(posting('1'));
    reports[0]?.answer(disconnected);
    void session.take(none);
    await settle();
    expect(reports.map(({ result }) => result.kind)).toEqual(['posting', 'none']);
  });
});

it('shows nothing for a posting that could not be read', () => {
  const session = start();
  void session.take(loading);
  void session.take({ kind: 'unreadable', reason: 'The title is missing.' });
  expect(shown.at(-1)).toBeNull();
});

describe('judged anew', () => {
  it('shows the posting in view with its new judgement, and no other', async () => {
    const session = start();
    void session.take(posting('1'));
    reports[0]?.answer(judged('1'));
    await settle();
    session.judgedAnew(noteView({ verdict: 'above' }, [], 'example:2'));
    session.judgedAnew(noteView({ verdict: 'above' }, [], 'example:1'));
    expect(describeShown()).toEqual(['reading', 'example:1', 'example:1']);
    expect(shown.at(-1)).toMatchObject({ view: { assessment: { verdict: 'above' } } });
  });
});

describe('a quiet frame', () => {
  it('reports nothing until a posting is announced, and everything after', () => {
    const session = start(true);
    void session.take(none);
    expect(reports).toHaveLength(0);
    void session.take(loading);
    void session.take(none);
    expect(reports.map(({ result }) => result.kind)).toEqual(['loading', 'none']);
  });
});

describe('an extension that was updated under the page', () => {
  it('says so where a posting is in view, once, and asks no more', async () => {
    const session = start();
    void session.take(posting('1'));
    reports[0]?.answer(judged('1'));
    await settle();
    alive = false;
    session.checkAlive();
    void session.take(posting('2'));
    expect(shown.at(-1)).toEqual({ kind: 'updated' });
    expect(gone).toBe(1);
    expect(reports).toHaveLength(1);
  });

  it('says so when it is noticed by a report that fails', async () => {
    void start().take(posting('1'));
    alive = false;
    reports[0]?.answer(new Error('Extension context invalidated.'));
    await settle();
    expect(shown.at(-1)).toEqual({ kind: 'updated' });
    expect(gone).toBe(1);
  });

  it('says nothing on a page without a posting', async () => {
    const session = start();
    void session.take(none);
    reports[0]?.answer({ kind: 'noted' });
    await settle();
    alive = false;
    session.checkAlive();
    expect(shown.at(-1)).toBeNull();
  });

  it('keeps the hint when the script is stopped for it, and else takes the note away', () => {
    const stopped = start();
    stopped.end();
    expect(shown).toEqual([null]);
    alive = false;
    const hinting = start();
    hinting.checkAlive();
    hinting.end();
    expect(shown).toEqual([null, null]);
  });
});
