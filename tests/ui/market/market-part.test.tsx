// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/storage/database';
import { writeRescoreProgress } from '@/storage/rescore-progress';
import { MarketPart } from '@/ui/market/market-part';
import { freshStores, row, shownMarket } from './shown-market';

beforeEach(freshStores);
afterEach(() => vi.restoreAllMocks());

describe('beside the verdict', () => {
  it('stand the reference documents, with what is not yet in force', async () => {
    await shownMarket();
    expect(row('ML engineers, senior')).toHaveTextContent('1,706$153K$180K$210K$241.5K$274.5K');
    expect(row('Delaware')).toHaveTextContent('September 26, 2027');
    expect(row('Google')).toHaveTextContent('L5 Senior');
  });

  it('is said where a document is missing', async () => {
    await database.packs.delete('posted-pay');
    await shownMarket();
    expect(screen.getByText(/This document is missing or damaged/)).toBeInTheDocument();
  });
});

it('shows how far saved postings are scored anew', async () => {
  await shownMarket();
  expect(screen.queryByLabelText(/saved postings anew/)).not.toBeInTheDocument();
  await writeRescoreProgress({ done: 120, total: 1000 });
  expect(await screen.findByLabelText(/120 of 1,000/)).toHaveValue(120);
  await writeRescoreProgress(null);
  await waitFor(() =>
    expect(screen.queryByLabelText(/saved postings anew/)).not.toBeInTheDocument(),
  );
});

it('says what is wrong when the data cannot be read', async () => {
  vi.spyOn(database.packEdits, 'toArray').mockRejectedValue(new Error('broken'));
  render(<MarketPart />);
  expect(await screen.findByRole('alert')).toHaveTextContent('The market data could not be opened');
});
