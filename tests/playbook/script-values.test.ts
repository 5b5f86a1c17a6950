import { describe, expect, it } from 'vitest';
import { lacksEvidence, skillsToCite } from '@/playbook/evidence-to-cite';
import type { OfferTerms } from '@/playbook/offer';
import { ALL_SCRIPTS } from '@/playbook/scripts/all-scripts';
import { filledText, fillScript } from '@/playbook/scripts/fill-script';
import { scriptValues } from '@/playbook/script-values';
import type { ScriptBasis } from '@/playbook/script-values';
import type { AnnualRange } from '@/posting/money';
import type { Posting } from '@/posting/posting';
import type { Profile } from '@/posting/profile';
import { effectivePack } from '@/scoring/apply-edits';
import { assess } from '@/scoring/assess';
import type { MarketPack } from '@/scoring/market-pack';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { AUSTIN, madePosting, madeRole, SAN_FRANCISCO, TORONTO } from '../scoring/made-posting';
import { madeOffer } from './made-offer';

const profile: Profile = {
  skills: ['rag', 'mlops'],
  evidence: { rag: 'Three RAG systems in production, 100K users.' },
};

const rag = madeRole({
  skills: [
    { id: 'mlops', quote: 'MLOps' },
    { id: 'rag', quote: 'RAG' },
  ],
});

function basisOf(
  parts: Partial<Posting> = {},
  own: Profile = profile,
  offer: OfferTerms | null = madeOffer({ deadline: '2026-12-04', startDay: '2027-01-11' }),
  pack: MarketPack = guidePack(),
): ScriptBasis {
  const posting = madePosting({ locations: [SAN_FRANCISCO], role: rag, ...parts });
  const assessment = assess(posting, pack, own, offer ?? undefined);
  return { posting, assessment, pack, profile: own, offer, competing: null };
}

function inFull(range: AnnualRange | null): string {
  return `$${range?.low.toLocaleString('en-US')} to $${range?.high.toLocaleString('en-US')}`;
}

function cited(own: Profile): [string, string | null][] {
  return skillsToCite(madePosting({ role: rag }), own, guidePack()).map(({ premium, evidence }) => [
    premium.id,
    evidence,
  ]);
}

describe('what scripts are filled with', () => {
  it('takes role, skill, evidence, level, place, market and source from what is known', () => {
    expect(scriptValues(basisOf())).toMatchObject({
      role: 'Senior Machine Learning Engineer',
      company: 'Tessel Robotics',
      skill: 'retrieval-augmented generation in production',
      evidence: 'Three RAG systems in production, 100K users',
      level: 'senior',
      'next-level': 'staff',
      place: 'the San Francisco Bay Area',
      source: 'AI Market Pulse (2026, 1,969 AI job postings)',
      'offer-base': '$200,000',
      deadline: 'Friday, December 4',
      'reply-by': 'Friday, December 4',
      'start-date': 'Monday, January 11',
    });
  });

  it('asks for the market’s and the counter’s range, as the judgement has them', () => {
    const basis = basisOf();
    const { market, counter } = basis.assessment;
    expect(scriptValues(basis).market).toBe(inFull(market));
    expect(scriptValues(basis).counter).toBe(inFull(counter));
    expect(scriptValues(basis)['review-target']).toBe(inFull(counter));
  });

  it('follows the offer: an offer of $200,000 on $200,000-$260,000 in the Bay Area', () => {
    // high = min(max(260,000 x 1.2 capped by the market, 220,000), 250,000); low = max(210,000, 0.92 x 250,000)
    expect(scriptValues(basisOf())).toMatchObject({
      counter: '$230,000 to $250,000',
      gap: '$30,000 to $50,000',
    });
  });

  it('fills every script but for persons, and names no single number to ask for', () => {
    const values = {
      ...scriptValues({ ...basisOf(), competing: { employer: 'Larkspur', base: 215_000 } }),
      'your-name': 'Sam',
      recruiter: 'Kim',
      'hiring-manager': 'Lee',
    };
    for (const { id, subject = '', body } of ALL_SCRIPTS) {
      expect([id, filledText(fillScript(subject + body, values))]).toEqual([
        id,
        expect.any(String),
      ]);
    }
  });

  it.each<[what: string, basis: ScriptBasis, blank: string[]]>([
    ['an offer is missing', basisOf({}, profile, null), ['offer-base', 'gap', 'reply-by']],
    ['no other offer is recorded', basisOf(), ['competing-company', 'competing-base']],
    ['the profile says nothing', basisOf({}, {}), ['skill', 'evidence']],
    ['no line is written', basisOf({}, { skills: ['rag'] }), ['evidence']],
    ['the company is not known', basisOf({ company: null }), ['company']],
    [
      'the level is only assumed',
      basisOf({ role: { ...rag, level: { ...rag.level, confidence: 'assumed', ids: ['mid'] } } }),
      ['level', 'market', 'source'],
    ],
    [
      'the job is outside the model',
      basisOf({ locations: [TORONTO] }),
      ['market', 'counter', 'gap', 'source'],
    ],
    ['persons are named by nobody', basisOf(), ['your-name', 'recruiter', 'hiring-manager']],
  ])('leaves blank what it does not know: %s', (_what, basis, blank) => {
    const known = Object.keys(scriptValues(basis));
    expect(blank.filter((name) => known.includes(name))).toEqual([]);
  });

  it('names no publisher for a figure that the user set', () => {
    const edit = { kind: 'figure', pack: 'guide', list: 'bands', entry: 'senior' } as const;
    const { pack } = effectivePack(guidePack(), null, [{ ...edit, field: 'high', value: 300_000 }]);
    const values = scriptValues(basisOf({}, profile, madeOffer(), pack));
    expect(values.market).toBeDefined();
    expect(values.source).toBeUndefined();
  });

  it('names no publisher where another edition of the pack judged', () => {
    const basis = basisOf();
    const values = scriptValues({ ...basis, pack: { ...basis.pack, version: 99 } });
    expect(values.source).toBeUndefined();
  });

  it('says that an open-ended band goes on', () => {
    const staff = madeRole({ level: { ...rag.level, ids: ['staff'] } });
    const values = scriptValues(basisOf({ role: staff, locations: [] }));
    expect(values.market).toBe('$250,000 to $350,000 and up');
    expect(values.place).toBe('the US');
    expect(values['next-level']).toBeUndefined();
  });
});

describe('skills to cite', () => {
  it('come with a line first, then by what they pay', () => {
    expect(cited({ skills: ['rag', 'mlops'] })).toEqual([
      ['rag', null],
      ['mlops', null],
    ]);
    expect(cited({ skills: ['rag'], evidence: { mlops: 'Ran 40 models' } })).toEqual([
      ['mlops', 'Ran 40 models'],
      ['rag', null],
    ]);
  });

  it('are only those that are asked for and had', () => {
    expect(cited({ skills: ['fine-tuning'], evidence: { 'fine-tuning': 'Tuned' } })).toEqual([]);
    expect(cited({})).toEqual([]);
  });

  it('lack evidence where none of them has a line', () => {
    const posting = madePosting({ role: rag });
    expect(lacksEvidence(posting, profile, guidePack())).toBe(false);
    expect(lacksEvidence(posting, { skills: ['rag'] }, guidePack())).toBe(true);
    expect(lacksEvidence(posting, {}, guidePack())).toBe(true);
    expect(lacksEvidence(madePosting({ locations: [AUSTIN] }), {}, guidePack())).toBe(false);
  });
});
