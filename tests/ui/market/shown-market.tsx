import { render, screen } from '@testing-library/react';
import { PointerEventsCheckLevel, userEvent } from '@testing-library/user-event';
import type { PackEdit } from '@/scoring/pack-edit';
import { bundledPacks } from '@/scoring/packs/bundled-packs';
import { listEdits } from '@/storage/pack-edits';
import { installBundledPacks } from '@/storage/packs';
import { ToastArea } from '@/ui/components/undo-toast';
import { MarketPart } from '@/ui/market/market-part';
import { emptyStores } from '../../storage/empty-stores';
import '../pointer-capture';

/** The notices' corner lets the pointer through until a moment after the first notice stands in it. */
export const user = userEvent.setup({
  delay: null,
  pointerEventsCheck: PointerEventsCheckLevel.Never,
});

/** As on a first install. */
export async function freshStores(): Promise<void> {
  await emptyStores();
  await installBundledPacks(bundledPacks);
}

/** Opens the page with what is stored. */
export async function shownMarket(): Promise<void> {
  render(
    <ToastArea>
      <MarketPart />
    </ToastArea>,
  );
  await screen.findByText('Market data', { selector: 'h1' });
}

// By label and text: a query by role asks every element of a long page for its name.

/** The row of a table that a text heads. */
export function row(heading: string): HTMLElement {
  const found = screen.getByText(heading, { selector: 'th, th *' }).closest('tr');
  if (!found) throw new Error(`No row has the heading ${heading}`);
  return found;
}

/** A button by its words, or what it is called where they do not say all. */
export function button(name: string): HTMLElement {
  const [called] = screen.queryAllByLabelText(name, { selector: 'button' });
  return called ?? screen.getByText(name, { selector: 'button' });
}

export function edits(): Promise<PackEdit[]> {
  return listEdits().then((stored) => stored.map(({ edit }) => edit));
}

/** Opens an entry's figure and types its ends; null leaves one as it stands. */
export async function typeFigure(
  name: string,
  low: string | null,
  high: string | null,
): Promise<HTMLElement> {
  await user.click(button(`Change ${name}`));
  const form = screen.getByLabelText(`${name}: your figure`);
  if (low !== null) await typeInto(endField('From'), low);
  if (high !== null) await typeInto(endField('To'), high);
  return form;
}

/** A field of the figure that is open. */
export function endField(label: 'From' | 'To'): HTMLElement {
  return screen.getByLabelText(label, { selector: 'input' });
}

async function typeInto(field: HTMLElement, text: string): Promise<void> {
  await user.clear(field);
  await user.type(field, text);
}
