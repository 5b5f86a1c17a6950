// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { forgetSeenHints, readSeenHints } from '@/storage/seen-hints';
import { Hint } from '@/ui/hints/hint';

const VERDICT = /Every step to the market band is here/;
const SAVED = /Saved with its whole text/;

beforeEach(() => fakeBrowser.reset());

it('is shown once: not on the next page, whether it was dismissed or not', async () => {
  const first = render(<Hint id="first-verdict" />);
  expect(await screen.findByText(VERDICT)).toBeInTheDocument();
  await waitFor(async () => expect(await readSeenHints()).toEqual(['first-verdict']));
  first.unmount();

  render(
    <>
      <Hint id="first-verdict" />
      <Hint id="first-save" />
    </>,
  );
  expect(await screen.findByText(SAVED)).toBeInTheDocument();
  expect(screen.queryByText(VERDICT)).not.toBeInTheDocument();
});

it('is never shown beside another, and makes no room for it when dismissed', async () => {
  render(
    <>
      <Hint id="first-save" />
      <Hint id="first-verdict" />
    </>,
  );
  expect(await screen.findByText(VERDICT)).toBeInTheDocument();
  expect(screen.getAllByRole('note')).toHaveLength(1);
  await userEvent.click(screen.getByLabelText('Dismiss the hint'));
  expect(screen.queryByRole('note')).not.toBeInTheDocument();
  await waitFor(async () => expect(await readSeenHints()).toEqual(['first-verdict']));
});

it('is shown once more where the seen ones were forgotten', async () => {
  await fakeBrowser.storage.local.set({ seenHints: ['first-verdict', 7] });
  expect(await readSeenHints()).toEqual(['first-verdict']);
  await forgetSeenHints();
  render(<Hint id="first-verdict" />);
  expect(await screen.findByText(VERDICT)).toBeInTheDocument();
});
