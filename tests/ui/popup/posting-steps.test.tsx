// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Profile } from '@/posting/profile';
import { assess } from '@/scoring/assess';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { readProfile, writeProfile } from '@/storage/profile';
import { PostingSteps } from '@/ui/popup/posting-steps';
import { StanceChoice } from '@/ui/popup/stance-choice';
import { madePosting, madeRole, SAN_FRANCISCO } from '../../scoring/made-posting';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const pack = guidePack();
const posting = madePosting({
  locations: [SAN_FRANCISCO],
  role: madeRole({
    skills: [
      { id: 'rag', quote: 'own our retrieval-augmented generation stack' },
      { id: 'mlops', quote: 'deploy and monitor models' },
    ],
  }),
});

async function show(profile: Profile = {}) {
  await writeProfile(profile);
  const judged = { posting, assessment: assess(posting, pack, profile) };
  return render(<PostingSteps judged={judged} profile={profile} pack={pack} />);
}

const step = (name: RegExp) => screen.getByText(name, { selector: 'li *' }).closest('li')!;
const toggle = (name: RegExp) => screen.findByRole('switch', { name });

describe('the steps of a posting', () => {
  it('gives each step but the level a switch', async () => {
    await show();
    expect(screen.getAllByRole('switch')).toHaveLength(4);
    expect(within(step(/Senior AI engineer/)).queryByRole('switch')).toBeNull();
  });

  it('a switch changes the profile, and nothing else of it; and back', async () => {
    await show({ currentBase: 190_000, stepsOff: ['geo'] });
    await userEvent.click(await toggle(/^Retrieval/));
    expect(await toggle(/^Retrieval/)).not.toBeChecked();
    await waitFor(async () =>
      expect(await readProfile()).toEqual({ currentBase: 190_000, stepsOff: ['geo', 'rag'] }),
    );
    await userEvent.click(await toggle(/^Retrieval/));
    await waitFor(async () =>
      expect(await readProfile()).toEqual({ currentBase: 190_000, stepsOff: ['geo'] }),
    );
  });

  it('loses no switch of two that follow one another at once', async () => {
    await show();
    const [rag, mlops] = [await toggle(/^Retrieval/), await toggle(/^MLOps/)];
    rag.click();
    mlops.click();
    await waitFor(async () => expect((await readProfile()).stepsOff).toEqual(['rag', 'mlops']));
  });

  it('keeps a step that is off in its place, with what it would do', async () => {
    await show({ stepsOff: ['rag', 'mlops'] });
    const retrieval = step(/^Retrieval/);
    expect(retrieval).toHaveTextContent('not counted');
    expect(retrieval).toHaveTextContent('×1.15 / 1.2');
    expect(retrieval).toHaveTextContent('Counted, the market band would be $264.5K–$392K.');
    expect(retrieval).toHaveTextContent('own our retrieval-augmented generation stack');
    expect(retrieval.querySelectorAll('[data-ghost]')).toHaveLength(2);
    expect(retrieval.querySelectorAll('[data-moves]')).toHaveLength(0);
  });

  it('draws how a step moves both ends', async () => {
    await show();
    expect(step(/^San Francisco/).querySelectorAll('[data-moves="up"]')).toHaveLength(2);
    expect(step(/^Limit/).querySelectorAll('[data-moves="down"]')).toHaveLength(1);
  });

  it('says that premiums overlap where two count, and not where one does', async () => {
    const overlap = /each further one half of the one before, since premiums overlap/;
    const { unmount } = await show();
    expect(screen.getByText(overlap)).toBeInTheDocument();
    unmount();
    await show({ stepsOff: ['mlops'] });
    expect(screen.queryByText(overlap)).toBeNull();
  });

  it('says what the limit takes where it binds', async () => {
    await show();
    expect(step(/^Limit/)).toHaveTextContent(/It binds: without it the market band would be/);
  });

  it('sets the weight of the premiums in one click', async () => {
    await show();
    await userEvent.click(screen.getByRole('radio', { name: 'Half' }));
    await waitFor(async () => expect(await readProfile()).toEqual({ premiumWeight: 'half' }));
    expect(screen.getByRole('radio', { name: 'Half' })).toBeChecked();
  });

  it('with premiums of no weight, their steps have nothing to switch', async () => {
    await show({ premiumWeight: 'off' });
    expect(within(step(/^Retrieval/)).queryByRole('switch')).toBeNull();
    expect(step(/^Retrieval/)).toHaveTextContent('not counted');
  });

  it('says so when the profile cannot be written', async () => {
    await show();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    await userEvent.click(await toggle(/^Retrieval/));
    expect(await screen.findByRole('alert')).not.toBeEmptyDOMElement();
    expect(await toggle(/^Retrieval/)).toBeChecked();
  });
});

describe('the stance', () => {
  it('says what either comes to, and is set in one click', async () => {
    render(<StanceChoice profile={{}} pack={pack} />);
    expect(screen.getByRole('radio', { name: 'Strong, up to +20%' })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: 'Cautious, up to +10%' }));
    await waitFor(async () => expect(await readProfile()).toEqual({ stance: 'cautious' }));
    expect(screen.getByRole('radio', { name: 'Cautious, up to +10%' })).toBeChecked();
  });
});
