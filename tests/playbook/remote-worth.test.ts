import { describe, expect, it } from 'vitest';
import type { Workplace } from '@/posting/place';
import type { Profile } from '@/posting/profile';
import { remoteWorth } from '@/playbook/remote-worth';

const prefers: Profile = { remote: { preference: 'prefer' } };

describe('remoteWorth', () => {
  it('is the usual figure for a remote job, where the user prefers remote and names none', () => {
    expect(remoteWorth(prefers, 'remote')).toEqual({ low: 10_000, high: 30_000 });
  });

  it('is the user’s own figure where they name one', () => {
    const worth = { low: 0, high: 18_000 };
    expect(remoteWorth({ remote: { preference: 'prefer', worth } }, 'remote')).toEqual(worth);
  });

  it.each<[string, Profile, Workplace]>([
    ['without a preference', {}, 'remote'],
    ['with none stated', { remote: { preference: 'neutral' } }, 'remote'],
    [
      'for one who prefers an office',
      { remote: { preference: 'avoid', worth: { low: 5000, high: 9000 } } },
      'remote',
    ],
    ['in a hybrid job', prefers, 'hybrid'],
    ['on site', prefers, 'onsite'],
    ['where the workplace is not known', prefers, 'unknown'],
  ])('is nothing %s', (_case, profile, workplace) => {
    expect(remoteWorth(profile, workplace)).toBeNull();
  });
});
