import { describe, expect, it } from 'vitest';
import type { PageResult } from '@/posting/page-reading';
import { Settling } from '@/watch/settling';
import { description, names, payChip, posting } from './readings';

const loading: PageResult = { kind: 'loading', reason: 'The pane is empty.' };
const none: PageResult = { kind: 'none', reason: 'A list.' };
const href = 'https://jobs.example/openings/1';

/** Plays looks at given times and returns what is published, each with its time. */
function play(
  looks: [time: number, result: PageResult, href?: string][],
  settling = new Settling(0),
) {
  const published: [number, string][] = [];
  for (const [time, result, at = href] of looks) {
    const { publish } = settling.look(result, at, time);
    if (publish) published.push([time, names([publish])[0] ?? '']);
  }
  return published;
}

describe('settling', () => {
  it('publishes a posting that stayed the same for 250 ms', () => {
    expect(
      play([
        [0, posting('1')],
        [249, posting('1')],
        [250, posting('1')],
      ]),
    ).toEqual([
      [0, 'loading'],
      [250, '1'],
    ]);
  });

  it('starts to count anew when the description grows', () => {
    expect(
      play([
        [0, posting('1', description('Half'))],
        [200, posting('1', description('Half and half'))],
        [300, posting('1', description('Half and half'))],
        [450, posting('1', description('Half and half'))],
      ]),
    ).toEqual([
      [0, 'loading'],
      [450, '1'],
    ]);
  });

  it('publishes nothing twice', () => {
    expect(
      play([
        [0, posting('1')],
        [250, posting('1')],
        [900, posting('1')],
      ]),
    ).toHaveLength(2);
  });

  it('says nothing of a page without a posting until that has settled', () => {
    expect(
      play([
        [0, none],
        [250, none],
        [800, none],
      ]),
    ).toEqual([[250, 'none']]);
  });

  it('keeps a posting shown while a late pay chip settles', () => {
    const late = posting('1', payChip('$180K - $240K'));
    expect(
      play([
        [0, posting('1')],
        [250, posting('1')],
        [2000, late],
        [2250, late],
      ]),
    ).toEqual([
      [0, 'loading'],
      [250, '1'],
      [2250, '1'],
    ]);
  });

  it.each([
    ['another id', posting('2')],
    [
      'another title without an id',
      posting('1', { title: { value: 'Other', rule: '', source: 'dom', quote: '' } }),
    ],
    ['no posting', none],
    ['a posting on its way', loading],
  ])('withdraws a posting at once for %s', (_, next) => {
    const published = play([
      [0, posting('1')],
      [250, posting('1')],
      [400, next],
    ]);
    expect(published.at(-1)).toEqual([400, 'loading']);
  });

  it('publishes what is there after 10 s of restless text', () => {
    const looks = Array.from({ length: 101 }, (_, index): [number, PageResult] => [
      index * 100,
      posting('1', description(`Text ${'x'.repeat(index)}`)),
    ]);
    expect(play(looks)).toEqual([
      [0, 'loading'],
      [10_000, '1'],
    ]);
  });

  it('gives up on a page that says loading for 10 s, once, and takes a posting that comes later', () => {
    const settling = new Settling(0);
    const looks: [number, PageResult][] = [
      [0, loading],
      [5000, loading],
      [10_000, loading],
      [15_000, loading],
      [30_000, loading],
    ];
    expect(play(looks, settling)).toEqual([
      [0, 'loading'],
      [10_000, 'unreadable'],
    ]);
    expect(
      play(
        [
          [31_000, posting('1')],
          [31_250, posting('1')],
        ],
        settling,
      ),
    ).toEqual([
      [31_000, 'loading'],
      [31_250, '1'],
    ]);
  });

  it('does not count hidden time towards the hard stop', () => {
    const settling = new Settling(0);
    play([[0, loading]], settling);
    settling.resume(60_000);
    expect(
      play(
        [
          [60_000, loading],
          [69_000, loading],
        ],
        settling,
      ),
    ).toEqual([]);
  });
});

function settledOn(id: string, fields = {}): Settling {
  const settling = new Settling(0);
  play(
    [
      [0, posting(id, fields)],
      [250, posting(id, fields)],
    ],
    settling,
  );
  return settling;
}

describe('leaving an address', () => {
  it('withdraws the posting', () => {
    expect(settledOn('1').leave(1000).kind).toBe('loading');
  });

  it('distrusts the posting of the address before for a while', () => {
    const settling = settledOn('1');
    settling.leave(1000);
    const next = 'https://jobs.example/openings/2';
    expect(
      play(
        [
          [1000, posting('1'), next],
          [1400, posting('1'), next],
          [1500, posting('2'), next],
          [1750, posting('2'), next],
        ],
        settling,
      ),
    ).toEqual([[1750, '2']]);
  });

  it('trusts it at once when the new address names it', () => {
    const settling = settledOn('1');
    settling.leave(1000);
    expect(
      play(
        [
          [1000, posting('1')],
          [1250, posting('1')],
        ],
        settling,
      ),
    ).toEqual([[1250, '1']]);
  });

  it('shows it in the end when nothing else comes', () => {
    const settling = settledOn('1', { postingId: null });
    settling.leave(1000);
    const same = posting('1', { postingId: null });
    expect(
      play(
        [
          [1000, same],
          [2499, same],
          [2500, same],
        ],
        settling,
      ),
    ).toEqual([[2500, 'posting']]);
  });

  it('publishes an unchanged page again after the back/forward cache', () => {
    const settling = settledOn('1');
    expect(settling.comeBack(9000).kind).toBe('loading');
    expect(
      play(
        [
          [9000, posting('1')],
          [9250, posting('1')],
        ],
        settling,
      ),
    ).toEqual([[9250, '1']]);
  });
});

it('asks for another look just when the rule may be met', () => {
  const settling = new Settling(0);
  expect(settling.look(posting('1'), href, 0).lookAgainIn).toBe(250);
  expect(settling.look(posting('1'), href, 100).lookAgainIn).toBe(150);
  expect(settling.look(posting('1'), href, 250).lookAgainIn).toBeNull();
});
