// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import type { JudgedPosting } from '@/scoring/judged-posting';
import { noteSighting } from '@/storage/history/histories';
import { getSavedPosting, labelPostings, savePosting } from '@/storage/saved-postings';
import { PostingHistory } from '@/ui/history/posting-history';
import { PostingPast } from '@/ui/history/posting-past';
import { madePay } from '../../scoring/made-posting';
import { emptyStores } from '../../storage/empty-stores';
import { madeJudged } from '../../storage/made-judged';

beforeEach(emptyStores);

const OCTOBER = Date.UTC(2026, 9, 3, 12);
const NOVEMBER = Date.UTC(2026, 10, 20, 12);

const TEXT =
  'You own the retrieval stack of our reader in production: chunking, embeddings, ranking and evaluation, and you mentor two engineers.';

function paying(key: string, min: number, max: number): JudgedPosting {
  const quote = `$${min} - $${max}`;
  return madeJudged({
    key,
    pay: [madePay({ min, max, quote })],
    description: `${TEXT}\nThe base salary is ${quote} a year.`,
  });
}

it('shows what changed since a posting was saved, and what it paid before', async () => {
  const now = paying('given:1', 200_000, 240_000);
  await savePosting(paying('given:1', 180_000, 220_000), OCTOBER);
  await noteSighting(now.posting, NOVEMBER);
  render(
    <>
      <PostingHistory postingKey="given:1" />
      <PostingPast judged={now} />
    </>,
  );
  expect(
    await screen.findByText(/^Pay up: \$180K–\$220K\/yr became \$200K–\$240K\/yr$/),
  ).toBeVisible();
  expect(
    await screen.findByText('Last seen as before on Oct 3, 2026, seen as now on Nov 20, 2026'),
  ).toBeVisible();
  expect(screen.getByText('The text changed')).toBeVisible();
  expect(
    await screen.findByText(
      'Was $180K–$220K/yr until at least Oct 3, 2026: they have raised it once.',
    ),
  ).toBeVisible();
});

it('asks about a posting that was saved under another id, and joins the two only at a word', async () => {
  const user = userEvent.setup();
  const again = paying('given:9', 200_000, 240_000);
  await savePosting(paying('given:1', 180_000, 220_000), OCTOBER);
  await labelPostings(['given:1'], { status: 'applied' });
  render(<PostingPast judged={again} />);
  expect(
    await screen.findByText(/This seems to be “Senior Machine Learning Engineer”/),
  ).toBeVisible();
  expect(await getSavedPosting('given:9')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'The same job' }));
  expect(
    await screen.findByText(/^Was \$180K–\$220K\/yr until at least Oct 3, 2026/),
  ).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Another job' })).toBeNull();
  expect(await getSavedPosting('given:9')).toMatchObject({ status: 'applied' });
});
