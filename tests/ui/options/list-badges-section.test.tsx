// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeBrowser } from 'wxt/testing';
import { beforeEach, expect, it } from 'vitest';
import { readSettings } from '@/storage/settings';
import { ListBadgesSection } from '@/ui/options/list-badges-section';

const option = () => screen.getByRole('checkbox', { name: /cards of result lists/ });

beforeEach(() => fakeBrowser.reset());

it('is on, says what a badge rests on, and can be turned off', async () => {
  render(<ListBadgesSection />);
  await waitFor(() => expect(option()).toBeChecked());
  expect(option()).toHaveAccessibleDescription(/title, place and pay .* no request/);
  await userEvent.click(option());
  await waitFor(async () => expect(await readSettings()).toMatchObject({ listBadges: false }));
  expect(option()).not.toBeChecked();
});
