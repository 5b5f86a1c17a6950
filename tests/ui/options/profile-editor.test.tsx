// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Profile } from '@/posting/profile';
import '../pointer-capture';
import { field, fill, press, showEditor } from './show-editor';

const show = (profile?: Profile) => showEditor(profile).onSave;
const skill = (label: RegExp) => screen.getAllByLabelText(label)[0]!;
const currentBase = () => field(/current base/i);
const preview = () => within(screen.getByLabelText('Sample posting'));

describe('ProfileEditor', () => {
  it('shows the profile as it is stored', () => {
    show({ level: 'senior', currentBase: 185_000, metro: 'seattle', skills: ['rag'] });
    expect(field('Senior')).toBeChecked();
    expect(currentBase()).toHaveValue('185,000');
    expect(field('Home metro')).toHaveValue('seattle');
    expect(skill(/retrieval/i)).toBeChecked();
    expect(skill(/mlops/i)).not.toBeChecked();
  });

  it('saves as the user goes, and says so', async () => {
    const onSave = show();
    await fill(currentBase(), '$185k');
    await userEvent.click(field('Staff'));
    await waitFor(() =>
      expect(onSave).toHaveBeenLastCalledWith(
        expect.objectContaining({ currentBase: 185_000, level: 'staff' }),
      ),
    );
    expect(await screen.findByText('Saved')).toBeInTheDocument();
  });

  it('puts the message beside the field that makes no sense, keeps what was typed, and saves the others', async () => {
    const onSave = show({ walkAway: 210_000 });
    const walkAway = field(/own walk-away/i);
    await fill(walkAway, 'a lot');
    await fill(currentBase(), '185,000');
    await userEvent.tab();

    await waitFor(() =>
      expect(onSave).toHaveBeenLastCalledWith(
        expect.objectContaining({ walkAway: 210_000, currentBase: 185_000 }),
      ),
    );
    expect(await screen.findByText('Saved, except one field to correct')).toBeInTheDocument();
    expect(walkAway).toHaveValue('a lot');
    expect(walkAway).toBeInvalid();
    expect(walkAway).toHaveAccessibleDescription(/Enter one yearly amount in US dollars/);
    expect(currentBase()).toBeValid();
  });

  it('says that it could not save, loses nothing, and tries again', async () => {
    const onSave = show();
    onSave.mockRejectedValueOnce(new Error('The browser has no room left.'));
    await fill(currentBase(), '185,000');
    expect(await screen.findByText(/Not saved. The browser has no room left./)).toBeInTheDocument();
    expect(currentBase()).toHaveValue('185,000');

    await press('Try again');
    expect(await screen.findByText('Saved')).toBeInTheDocument();
    expect(onSave).toHaveBeenLastCalledWith(expect.objectContaining({ currentBase: 185_000 }));
  });

  it('saves what is waiting when the page is left', async () => {
    const onSave = show();
    await userEvent.click(field(/cautious/i));
    window.dispatchEvent(new Event('pagehide'));
    expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ stance: 'cautious' }));
  });

  it('clears the profile, and brings it back', async () => {
    const onSave = show({ level: 'senior', currentBase: 185_000 });
    await press('Clear');
    expect(currentBase()).toHaveValue('');
    await waitFor(() =>
      expect(onSave).toHaveBeenLastCalledWith({ stance: 'strong', premiumWeight: 'published' }),
    );
    await press('Undo');
    expect(currentBase()).toHaveValue('185,000');
    await waitFor(() =>
      expect(onSave).toHaveBeenLastCalledWith(
        expect.objectContaining({ level: 'senior', currentBase: 185_000 }),
      ),
    );
  });

  it('keeps what this market pack does not know', async () => {
    const stored: Profile = {
      skills: ['of-another-pack'],
      evidence: { 'of-another-pack': 'Four of them' },
      stepsOff: ['of-another-pack'],
      metro: 'x',
    };
    const onSave = show(stored);
    await userEvent.click(skill(/retrieval/i));
    await waitFor(() =>
      expect(onSave).toHaveBeenLastCalledWith(
        expect.objectContaining({ ...stored, skills: ['of-another-pack', 'rag'] }),
      ),
    );
  });

  it('judges the sample posting with what is entered, at once', async () => {
    show();
    expect(preview().getByText('Below market')).toBeInTheDocument();
    await userEvent.click(field('Entry'));
    expect(preview().getByText('At market')).toBeInTheDocument();
  });

  it('says which level the years give, while none is set', async () => {
    show();
    const years = field(/years of experience/i);
    await fill(years, '6');
    expect(years).toHaveAccessibleDescription(/Taken as Senior/);
    await userEvent.click(field('Mid'));
    expect(years).toHaveAccessibleDescription('Not used while a level is set.');
  });
});
