// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { CardJudgement, CardsAnswer } from '@/messaging/card-judgement';
import { sendMessage } from '@/messaging/messages';
import type { CardReading } from '@/posting/card-reading';
import { postingKey } from '@/posting/posting-key';
import { PopupView } from '@/ui/popup/popup-view';
import { fakeGrants } from '../../access/fake-grants';

vi.mock(import('@/messaging/messages'), { spy: true });

const frame = { tabId: 7, frameId: 3, url: 'https://jobs.example/search' };

function card(postingId: string, title: string, pay?: string): CardReading {
  const posted = {
    kind: 'text',
    text: pay ?? '',
    provenance: 'employer-text',
    label: null,
  } as const;
  return {
    site: 'linkedin',
    postingId,
    title,
    company: 'Larkspur Systems',
    locations: [],
    workplace: [],
    pay: pay === undefined ? [] : [posted],
  };
}

const CARDS = [
  card('1', 'Senior ML Engineer', '$180K/yr - $240K/yr'),
  card('2', 'Staff AI Engineer'),
  card('3', 'Registered Nurse'),
];

const JUDGED: CardJudgement[] = [
  {
    key: postingKey('linkedin', '1', ''),
    kind: 'judged',
    basis: 'posting',
    verdict: 'below',
    strength: 'well',
    assumedLevel: null,
  },
  { key: postingKey('linkedin', '2', ''), kind: 'unknown', basis: 'card', reason: 'no-place' },
  { key: postingKey('linkedin', '3', ''), kind: 'silent' },
];

/** Answers as the frame and the worker would. */
function answer(listed: unknown, judged: CardsAnswer = { kind: 'judged', cards: JUDGED }): void {
  vi.mocked(sendMessage).mockImplementation(((type: string) =>
    Promise.resolve(type === 'listCards' ? listed : judged)) as never);
}

beforeAll(async () => {
  // They load after the first paint; the tests are not about how long that takes.
  await import('@/ui/popup/page-cards');
  await import('@/ui/popup/card-list');
});

beforeEach(() => {
  fakeGrants();
  vi.mocked(sendMessage).mockReset();
});

const show = () => render(<PopupView state={{ kind: 'none', reason: 'A list.', frame }} />);

it('offers the postings of a list, with what can be said of each, and opens one in the page', async () => {
  answer(CARDS);
  show();
  const list = within(await screen.findByRole('list', { name: 'Postings on this page' }));
  const [read, unread, other] = list.getAllByRole('button');
  expect(read).toHaveTextContent('Senior ML Engineer▼ Well below market');
  expect(read).toHaveTextContent('Larkspur Systems · $180K/yr - $240K/yr');
  expect(unread).toHaveTextContent('Open it to know');
  expect(other).toHaveTextContent('Not an AI role');

  await userEvent.click(unread!);
  await vi.waitFor(() =>
    expect(sendMessage).toHaveBeenLastCalledWith('openCard', '2', { tabId: 7, frameId: 0 }),
  );
});

it.each([
  ['one card alone', CARDS.slice(0, 1), undefined],
  ['badges switched off', CARDS, { kind: 'off' } as const],
  ['words that are no cards', 'Zz', undefined],
  ['nothing that answers', undefined, undefined],
])('offers none with %s', async (_, listed, judged) => {
  answer(listed, judged);
  show();
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalled());
  expect(screen.getByRole('heading', { name: 'No job posting on this tab' })).toBeInTheDocument();
  expect(screen.queryByRole('list', { name: 'Postings on this page' })).toBeNull();
});
