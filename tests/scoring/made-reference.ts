import type { Posting } from '@/posting/posting';
import type { Profile } from '@/posting/profile';
import { assess } from '@/scoring/assess';
import type { JudgedPosting } from '@/scoring/judged-posting';
import { guidePack } from '@/scoring/packs/bundled-packs';
import type { LadderPack, PostedPayPack, RangeLawPack } from '@/scoring/reference-pack';

const pack = guidePack();

/** A posting judged by the guide. */
export function judged(posting: Posting, profile: Profile = {}): JudgedPosting {
  return { posting, assessment: assess(posting, pack, profile) };
}

const DOCUMENT = {
  version: 1,
  name: 'Made',
  publisher: 'Larkspur Labs',
  url: 'https://larkspur.example',
  asOf: '2025-01-31',
};

/** Percentiles of round figures: for senior, each percentile is 1,000 dollars over 150,000, with a plateau at 210,000. */
export const POSTED_PAY: PostedPayPack = {
  ...DOCUMENT,
  kind: 'posted-pay',
  id: 'posted-pay',
  licence: 'CC0-1.0',
  country: 'US',
  currency: 'USD',
  period: '2024',
  basis: 'made',
  method: 'made',
  tables: [
    {
      family: 'all-ai-ml',
      level: 'senior',
      n: 3208,
      percentiles: [{ percentile: 50, amount: 1 }],
    },
    {
      family: 'ml-engineer',
      level: 'senior',
      n: 1706,
      percentiles: [
        { percentile: 1, amount: 151_000 },
        { percentile: 25, amount: 175_000 },
        { percentile: 50, amount: 200_000 },
        { percentile: 55, amount: 210_000 },
        { percentile: 60, amount: 210_000 },
        { percentile: 65, amount: 210_000 },
        { percentile: 99, amount: 249_000 },
      ],
    },
    {
      family: 'all-ai-ml',
      level: 'mid',
      n: 1446,
      percentiles: [
        { percentile: 5, amount: 100_000 },
        { percentile: 95, amount: 190_000 },
      ],
    },
    { family: 'ml-engineer', level: 'all', n: 2500, percentiles: [] },
  ],
};

const LAW = { country: 'US', city: null, employers: 'all', remote: '', note: '', source: 'made' };

export const RANGE_LAWS: RangeLawPack = {
  ...DOCUMENT,
  kind: 'pay-transparency',
  id: 'pay-transparency',
  jurisdictions: [
    { ...LAW, id: 'ca', label: 'California', state: 'CA', since: '2023-01-01' },
    { ...LAW, id: 'ny', label: 'New York', state: 'NY', since: '2023-09-17' },
    {
      ...LAW,
      id: 'nyc',
      label: 'New York City',
      state: 'NY',
      city: 'New York',
      since: '2022-11-01',
    },
    { ...LAW, id: 'de', label: 'Delaware', state: 'DE', since: '2027-09-26' },
  ],
};

export const LADDERS: LadderPack = {
  ...DOCUMENT,
  kind: 'title-ladders',
  id: 'title-ladders',
  sources: [],
  companies: [
    {
      id: 'tessel',
      name: 'Tessel Robotics',
      names: ['tessel', 'tessel labs'],
      rungs: [
        { code: 'L4', level: 'mid', label: 'Engineer III' },
        { code: 'L5', level: 'senior', label: 'Senior' },
        { code: 'L6', level: 'staff', label: 'Staff' },
        { code: 'L7', level: 'staff', label: 'Senior Staff' },
        { code: 'III', level: 'mid', label: 'Engineer III' },
      ],
    },
  ],
};
