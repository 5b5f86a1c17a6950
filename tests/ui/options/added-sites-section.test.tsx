// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AddedSitesSection } from '@/ui/options/added-sites-section';
import { fakeGrants } from '../../access/fake-grants';

const CAREERS = 'https://careers.example.com/*';

beforeEach(() => vi.restoreAllMocks());

const sites = () => screen.queryAllByRole('listitem').map((item) => item.textContent);

describe('the sites that the user added', () => {
  it('are listed, and taken back one by one', async () => {
    fakeGrants(CAREERS, 'https://jobs.example.org/*');
    render(<AddedSitesSection />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Remove careers.example.com' }),
    );
    await vi.waitFor(() => expect(sites()).toEqual(['jobs.example.orgRemove']));
  });

  it('follow the browser’s own settings', async () => {
    const grants = fakeGrants();
    render(<AddedSitesSection />);
    expect(await screen.findByText(/^None\./)).toBeInTheDocument();
    act(() => grants.allow(CAREERS));
    await vi.waitFor(() => expect(sites()).toEqual(['careers.example.comRemove']));
  });

  it('says why one could not be removed', async () => {
    fakeGrants(CAREERS).remove.mockRejectedValue(new Error('Required by policy.'));
    render(<AddedSitesSection />);
    await userEvent.click(await screen.findByRole('button', { name: /^Remove/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Required by policy.');
    expect(sites()).toHaveLength(1);
  });
});
