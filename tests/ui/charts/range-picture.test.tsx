// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { assessmentMarkers, assessmentRows } from '@/ui/charts/assessment-rows';
import { RangePicture } from '@/ui/charts/range-picture';
import type { Assessment } from '@/scoring/assessment';

const figures: Parameters<typeof assessmentRows>[0] & Parameters<typeof assessmentMarkers>[0] = {
  basePay: { min: 180_000, max: 240_000 },
  assumedEnd: null,
  notes: [],
  market: { low: 264_500, high: 392_000, openEnded: false },
  counter: { low: 265_000, high: 290_000 },
  expectedOffer: 210_000,
  walkAway: { low: 230_000, high: 240_000 },
};

function show(changes: Partial<Assessment> = {}) {
  const shown = { ...figures, ...changes };
  return render(
    <RangePicture
      title="Posted, market and counter"
      rows={assessmentRows(shown)}
      markers={assessmentMarkers(shown)}
      backdrop={shown.market}
      width={368}
    />,
  ).container;
}

describe('RangePicture', () => {
  it('is one image with a name, and the same figures as a table', () => {
    show();
    expect(screen.getByRole('img', { name: 'Posted, market and counter' })).toBeVisible();
    const table = screen.getByRole('table', { name: 'Posted, market and counter' });
    expect(within(table).getByRole('row', { name: 'Posted $180K–$240K' })).toBeInTheDocument();
    expect(within(table).getByRole('row', { name: 'Market $264.5K–$392K' })).toBeInTheDocument();
    expect(within(table).getByRole('row', { name: 'Counter $265K–$290K' })).toBeInTheDocument();
    expect(within(table).getByRole('row', { name: 'Expected offer $210K' })).toBeInTheDocument();
    expect(within(table).getByRole('row', { name: 'Walk away under $230K' })).toBeInTheDocument();
  });

  it('draws an assumed end dashed, and says so', () => {
    const container = show({ assumedEnd: 'max' });
    expect(container.querySelector('[data-assumed-end="max"]')).toHaveAttribute('stroke-dasharray');
    expect(screen.getByRole('cell', { name: '$180K–$240K (maximum assumed)' })).toBeInTheDocument();
  });

  it('draws an open-ended band as going on', () => {
    expect(show().querySelector('[data-open-ended]')).toBeNull();
    const open = show({ market: { low: 250_000, high: 350_000, openEnded: true } });
    expect(open.querySelector('[data-open-ended] path')).not.toBeNull();
    expect(screen.getByRole('cell', { name: '$250K–$350K+' })).toBeInTheDocument();
  });

  it('draws a single posted figure as a dot', () => {
    expect(show().querySelector('[data-single-figure]')).toBeNull();
    const container = show({ basePay: { min: 200_000, max: 200_000 } });
    expect(container.querySelector('circle[data-single-figure]')).not.toBeNull();
    expect(screen.getAllByRole('cell', { name: '$200K' })).toHaveLength(1);
  });

  it('shows what there is where nothing is posted', () => {
    const container = show({ basePay: null, expectedOffer: null, walkAway: null });
    expect(screen.queryByRole('rowheader', { name: 'Posted' })).toBeNull();
    expect(container.querySelector('[data-marker]')).toBeNull();
  });

  it('has no figure that is not a number, whatever the ranges', () => {
    const container = show({
      basePay: { min: 0, max: 0 },
      market: { low: 5, high: 9_876_543, openEnded: true },
      counter: { low: 100, high: 100 },
    });
    expect(container.innerHTML).not.toContain('NaN');
  });
});
