// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Profile } from '@/posting/profile';
import '../pointer-capture';
import { field, fill, press, showEditor } from './show-editor';

type Saved = ReturnType<typeof showEditor>['onSave'];

const savedWith = (onSave: Saved, part: Profile) =>
  waitFor(() => expect(onSave).toHaveBeenLastCalledWith(expect.objectContaining(part)));
const evidence = () => field('Evidence: Retrieval-augmented generation in production');
const figures = () => screen.getByLabelText('Walk-away numbers');

describe('evidence', () => {
  it('is asked for each checked skill, with an example, and stored as it is typed', async () => {
    const { onSave } = showEditor();
    expect(screen.queryByLabelText(/^Evidence/)).not.toBeInTheDocument();
    await userEvent.click(field(/^Retrieval/));
    await userEvent.click(field(/^Several LLM platforms/));
    expect(screen.getAllByLabelText(/^Evidence/)).toHaveLength(2);
    expect(evidence()).toHaveAttribute('placeholder', expect.stringMatching(/^Such as: .*\d/));
    await fill(evidence(), 'Three systems,\n40K users');
    await savedWith(onSave, { evidence: { rag: 'Three systems, 40K users' } });
  });

  it('counts near the limit, and says what is too much while the stored line stays', async () => {
    const { onSave } = showEditor({ skills: ['rag'], evidence: { rag: 'Three systems' } });
    expect(screen.queryByText(/of 200 characters/)).not.toBeInTheDocument();
    await fill(evidence(), 'x'.repeat(170));
    expect(evidence()).toHaveAccessibleDescription('170 of 200 characters');
    await savedWith(onSave, { evidence: { rag: 'x'.repeat(170) } });
    await fill(evidence(), 'x'.repeat(203));
    await userEvent.tab();
    await waitFor(() => expect(evidence()).toBeInvalid());
    expect(evidence()).toHaveAccessibleDescription(
      'This must be at most 200 characters. 203 of 200 characters: 3 too many',
    );
    expect(await screen.findByText('Saved, except one field to correct')).toBeInTheDocument();
    await savedWith(onSave, { evidence: { rag: 'x'.repeat(170) } });
    expect(evidence()).toHaveValue('x'.repeat(203));
  });

  it('comes back with its skill', async () => {
    const { onSave } = showEditor({ skills: ['rag'], evidence: { rag: 'Three systems' } });
    await userEvent.click(field(/^Retrieval/));
    await waitFor(() => expect(onSave).toHaveBeenCalledOnce());
    expect(onSave.mock.lastCall?.[0]).toMatchObject({ evidence: { rag: 'Three systems' } });
    await userEvent.click(field(/^Retrieval/));
    expect(evidence()).toHaveValue('Three systems');
  });
});

describe('pay', () => {
  it('shows the walk-away from current base beside the user’s own, and which is used', async () => {
    const { onSave } = showEditor({ currentBase: 185_000 });
    // 185,000 x 1.15 and x 1.20.
    expect(figures()).toHaveTextContent(
      'From your current base, 15–20% above$212,750–$222,000UsedYour ownNot set',
    );
    await fill(field(/own walk-away/), '$230k');
    expect(figures()).toHaveTextContent('$212,750–$222,000Your own$230,000Used');
    await savedWith(onSave, { currentBase: 185_000, walkAway: 230_000 });
  });

  it('stores the current total, and says where it is below the base', async () => {
    const { onSave } = showEditor({ currentBase: 185_000 });
    const total = field(/current total/i);
    await fill(total, '120k');
    expect(total).toHaveAccessibleDescription(/below your base salary of \$185,000/);
    await fill(total, '240k');
    expect(total).toHaveAccessibleDescription(/no market band, verdict, counter/);
    await savedWith(onSave, { currentTotal: 240_000 });
  });

  it('puts the message on a total that is no amount', async () => {
    showEditor();
    await fill(field(/current total/i), 'enough');
    await userEvent.tab();
    await waitFor(() => expect(field(/current total/i)).toBeInvalid());
  });
});

describe('remote work', () => {
  it('stores the preference and what it is worth, and says that it changes no band', async () => {
    const { onSave } = showEditor();
    expect(screen.getByText(/It never changes a market band/)).toBeInTheDocument();
    expect(screen.getByText(/the usual \$10K–\$30K a year/)).toBeInTheDocument();
    await userEvent.click(field('Prefer remote'));
    await savedWith(onSave, { remote: { preference: 'prefer' } });
    await fill(field('At least'), '12k');
    await fill(field('At most'), '25,000');
    const worth = { low: 12_000, high: 25_000 };
    await savedWith(onSave, { remote: { preference: 'prefer', worth } });
  });

  it('puts the message at the end that is wrong, and takes it back with the other end', async () => {
    const { onSave } = showEditor({ remote: { preference: 'prefer' } });
    await fill(field('At least'), '40k');
    await userEvent.tab();
    // Not blamed before the user has been there.
    expect(field('At most')).toBeValid();
    await fill(field('At most'), '20k');
    await userEvent.tab();
    await waitFor(() => expect(field('At most')).toBeInvalid());
    expect(field('At most')).toHaveAccessibleDescription(
      'The high end must not be below the low end.',
    );
    await savedWith(onSave, { remote: { preference: 'prefer' } });

    await fill(field('At least'), '15k');
    await waitFor(() => expect(field('At most')).toBeValid());
    await savedWith(onSave, {
      remote: { preference: 'prefer', worth: { low: 15_000, high: 20_000 } },
    });
  });
});

describe('how it judges', () => {
  it.each<[string | RegExp, Profile]>([
    [/^Cautious: up to 10%/, { stance: 'cautious' }],
    ['Half', { premiumWeight: 'half' }],
    ['Off', { premiumWeight: 'off' }],
  ])('stores %s', async (label, part) => {
    const { onSave } = showEditor();
    expect(field(label)).not.toBeChecked();
    await userEvent.click(field(label));
    await savedWith(onSave, part);
  });

  it('lists the steps that are off, and switches each on again', async () => {
    const { onSave } = showEditor({ stepsOff: ['geo', 'rag', 'of-another-pack'] });
    const off = within(screen.getByRole('group', { name: 'Steps switched off' }));
    expect(off.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Location by placeOn again',
      'Retrieval-augmented generation in production +15–20%On again',
      'of-another-pack not in this market packOn again',
    ]);
    await userEvent.click(off.getByLabelText('On again: Location'));
    await savedWith(onSave, { stepsOff: ['rag', 'of-another-pack'] });
    expect(off.getByText('Switch off a step').closest('button')).toHaveFocus();
  });

  it('switches a step off, the limit too', async () => {
    const { onSave } = showEditor();
    expect(screen.getByText('None: every step counts.')).toBeInTheDocument();
    await press('Switch off a step');
    await userEvent.click(await screen.findByText(/^Limit on location and premiums/));
    await savedWith(onSave, { stepsOff: ['cap'] });
  });
});

describe('a change from elsewhere', () => {
  afterEach(() => vi.restoreAllMocks());

  it('shows in the form, and leaves what is typed and refused', async () => {
    const stored: Profile = { currentBase: 185_000 };
    const { onSave, changeElsewhere } = showEditor(stored);
    await fill(field(/own walk-away/), 'a lot');
    await waitFor(() => expect(onSave).toHaveBeenCalled());
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    changeElsewhere({ ...onSave.mock.lastCall?.[0], stepsOff: ['rag'] });
    expect(await screen.findByLabelText(/^On again: Retrieval/)).toBeInTheDocument();
    expect(field(/own walk-away/)).toHaveValue('a lot');

    await userEvent.click(field('Half'));
    await savedWith(onSave, { currentBase: 185_000, stepsOff: ['rag'], premiumWeight: 'half' });
  });
});
