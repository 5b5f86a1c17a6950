// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Workplace } from '@/posting/place';
import type { Profile } from '@/posting/profile';
import { bundledPacks } from '@/scoring/packs/bundled-packs';
import { installBundledPacks } from '@/storage/packs';
import { writeProfile } from '@/storage/profile';
import { writeCompareColumns } from '@/storage/compare-columns';
import { savePosting } from '@/storage/saved-postings';
import { ComparePage } from '@/ui/compare/compare-page';
import { SAN_FRANCISCO } from '../../scoring/made-posting';
import { emptyStores } from '../../storage/empty-stores';
import { madeJudged } from '../../storage/made-judged';
import { COLUMN_IDS } from '@/ui/compare/column';
import '../pointer-capture';

const save = (title: string, workplace: Workplace) =>
  savePosting(
    madeJudged({ key: `given:${title}`, title, workplace, locations: [SAN_FRANCISCO] }),
    Date.UTC(2026, 8, 1),
  );

/** The words in each column of a posting's row, by its title. */
async function rowsWith(profile: Profile): Promise<Map<string, string[]>> {
  await writeProfile(profile);
  const { unmount } = render(<ComparePage />);
  await screen.findByRole('table');
  const rows = new Map(
    ['Remote job', 'Hybrid job'].map((title) => {
      const row = screen.getByRole('rowheader', { name: title }).closest('tr')!;
      return [title, [...row.cells].map(({ textContent }) => textContent ?? '')];
    }),
  );
  unmount();
  return rows;
}

beforeEach(async () => {
  await emptyStores();
  await installBundledPacks(bundledPacks);
  await writeCompareColumns(COLUMN_IDS);
  await save('Remote job', 'remote');
  await save('Hybrid job', 'hybrid');
});

describe('remote worth among the saved postings', () => {
  it('stands beside the place of a remote posting, and changes nothing else', async () => {
    const before = await rowsWith({ remote: { preference: 'avoid' } });
    const after = await rowsWith({ remote: { preference: 'prefer' } });
    const said = 'remote worth $10K–$30K a year to you';
    expect(after.get('Remote job')?.filter((words) => words.includes(said))).toHaveLength(1);
    expect(after.get('Remote job')?.map((words) => words.replace(said, ''))).toEqual(
      before.get('Remote job'),
    );
    expect(after.get('Hybrid job')).toEqual(before.get('Hybrid job'));
  });

  it('is the user’s own figure where they name one', async () => {
    const worth = { low: 12_000, high: 25_000 };
    const rows = await rowsWith({ remote: { preference: 'prefer', worth } });
    expect(rows.get('Remote job')?.join(' ')).toContain('remote worth $12K–$25K a year to you');
  });
});
