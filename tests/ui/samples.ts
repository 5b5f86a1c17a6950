import type { PayRange } from '@/posting/pay-range';
import type { Posting } from '@/posting/posting';
import type { Profile } from '@/posting/profile';
import { assess } from '@/scoring/assess';
import type { JudgedPosting } from '@/scoring/judged-posting';
import { guidePack } from '@/scoring/packs/bundled-packs';
import {
  AUSTIN,
  madeLevel,
  madePay,
  madePosting,
  madeRole,
  SAN_FRANCISCO,
  TORONTO,
  UNITED_STATES,
} from '../scoring/made-posting';

function judge(parts: Partial<Posting>, profile: Profile = {}): JudgedPosting {
  const posting = madePosting(parts);
  return { posting, assessment: assess(posting, guidePack(), profile) };
}

function posted(min: number | null, max: number | null, parts: Partial<PayRange> = {}): PayRange {
  return madePay({
    min,
    max,
    quote: `The base salary range for this role is ${[min, max].filter((end) => end !== null).join(' - ')}`,
    ...parts,
  });
}

const traces: Posting['traces'] = {
  title: {
    rule: 'top-card-title',
    source: 'dom',
    quote: 'Senior Machine Learning Engineer, Retrieval',
  },
  company: { rule: 'top-card-company', source: 'dom', quote: 'Larkspur Systems' },
  locations: { rule: 'top-card-place', source: 'dom', quote: 'San Francisco, CA (Hybrid)' },
  pay: { rule: 'range', source: 'text', quote: 'The base salary range is $180,000 - $240,000.' },
};

const bayAreaRetrieval: Partial<Posting> = {
  title: 'Senior Machine Learning Engineer, Retrieval',
  company: 'Larkspur Systems',
  locations: [SAN_FRANCISCO],
  workplace: 'hybrid',
  traces,
  role: madeRole({
    skills: [{ id: 'rag', quote: 'own our retrieval-augmented generation stack in production' }],
  }),
};

const zones: PayRange[] = [
  posted(225_000, 310_000, {
    zone: 'San Francisco Bay Area',
    zonePlaces: [SAN_FRANCISCO],
    quote: 'San Francisco Bay Area: $225,000 - $310,000',
  }),
  posted(190_000, 262_000, {
    zone: 'Austin',
    zonePlaces: [AUSTIN],
    quote: 'Austin: $190,000 - $262,000',
  }),
  posted(20_000, 40_000, { component: 'bonus', quote: 'a yearly bonus of $20,000 - $40,000' }),
];

/**
 * Postings of our own writing in every state that a view must show, judged against the guide.
 * The first three show the verdicts, the rest what keeps one from being given or makes it unsure.
 */
export const SAMPLES = {
  'well below': judge({ ...bayAreaRetrieval, pay: [posted(180_000, 240_000)] }),
  below: judge({
    ...bayAreaRetrieval,
    pay: [posted(230_000, 290_000)],
  }),
  at: judge({ locations: [UNITED_STATES], workplace: 'remote', pay: [posted(200_000, 260_000)] }),
  above: judge({ locations: [UNITED_STATES], pay: [posted(260_000, 330_000)] }),
  'well above': judge({
    company: 'Oriel Robotics',
    locations: [AUSTIN],
    workplace: 'onsite',
    role: madeRole({ level: { ...madeLevel('mid'), evidence: 'II' } }),
    title: 'Machine Learning Engineer II',
    pay: [posted(310_000, 420_000)],
  }),
  'no pay posted': judge({
    ...bayAreaRetrieval,
    title: 'Machine Learning Engineer',
    pay: [],
    payAbsence: 'none stated',
    role: madeRole({
      level: {
        ids: ['mid'],
        confidence: 'assumed',
        evidence: '',
        rule: 'assumed',
        unlevelled: false,
      },
    }),
  }),
  'not an AI role': judge({
    title: 'Registered Nurse, Night Shift',
    company: 'Willowmere Clinic',
    locations: [UNITED_STATES],
    workplace: 'onsite',
    pay: [madePay({ min: 42, max: 58, period: 'hour', quote: '$42 - $58 an hour' })],
    role: madeRole({
      coverage: 'not-covered',
      reason: 'The title names a nurse, which is not AI or ML engineering.',
    }),
  }),
  'other currency': judge({
    title: 'Senior Machine Learning Engineer',
    company: 'Tessellate',
    locations: [UNITED_STATES],
    pay: [posted(150_000, 190_000, { currency: 'CAD', quote: 'CA$150,000 - CA$190,000' })],
  }),
  'OTE only': judge({
    title: 'Senior AI Engineer, Field',
    locations: [UNITED_STATES],
    pay: [posted(260_000, 320_000, { component: 'ote', quote: 'OTE $260,000 - $320,000' })],
  }),
  internship: judge({
    title: 'Machine Learning Intern, Summer 2027',
    company: 'Quarry Lane Labs',
    locations: [SAN_FRANCISCO],
    pay: [madePay({ min: 55, max: 70.5, period: 'hour', quote: '$55 - $70.50 per hour' })],
    role: madeRole({ internship: true, level: madeLevel('entry') }),
  }),
  'outside the US': judge({
    locations: [TORONTO],
    pay: [posted(160_000, 200_000, { currency: 'CAD', quote: 'CA$160,000 to CA$200,000' })],
  }),
  'site estimate only': judge({
    ...bayAreaRetrieval,
    pay: [
      posted(170_000, 260_000, { provenance: 'site-estimate', quote: 'Est. pay $170K - $260K' }),
    ],
  }),
  'assumed maximum': judge({ ...bayAreaRetrieval, pay: [posted(190_000, null)] }),
  hourly: judge({
    title: 'Senior ML Engineer (Contract)',
    company: 'Harbor & Pine Payments',
    locations: [UNITED_STATES],
    workplace: 'remote',
    pay: [madePay({ min: 95, max: 120.5, period: 'hour', quote: '$95 - $120.50 per hour, W-2' })],
  }),
  'several zones': judge({
    ...bayAreaRetrieval,
    locations: [SAN_FRANCISCO, AUSTIN, TORONTO, UNITED_STATES],
    pay: zones,
  }),
  'single figure, open-ended band': judge({
    title: 'Principal Machine Learning Engineer',
    locations: [UNITED_STATES],
    role: madeRole({ level: { ...madeLevel('staff'), evidence: 'Principal' } }),
    pay: [posted(300_000, 300_000)],
  }),
  'with a profile': judge(
    { ...bayAreaRetrieval, pay: [posted(215_000, 285_000)] },
    { currentBase: 215_000, skills: ['rag'], stance: 'cautious', stepsOff: ['geo'] },
  ),
  'everything long': judge({
    ...bayAreaRetrieval,
    title:
      'Distinguished Member of Technical Staff, Machine Learning Infrastructure, Retrieval-Augmented Generation and Evaluation Platforms (Office of the Chief Technology Officer)',
    company: 'The Extraordinarily Long-Named Holding Company for Applied Artificial Intelligence',
    locations: [SAN_FRANCISCO, AUSTIN, TORONTO],
    workplace: 'remote',
    closed: true,
    pay: [posted(100_500.5, 1_250_750.75)],
    role: madeRole({
      coverage: 'adjacent',
      level: {
        ...madeLevel('senior', 'staff'),
        confidence: 'inferred',
        rule: 'years',
        unlevelled: true,
      },
      skills: [
        { id: 'rag', quote: 'retrieval-augmented generation' },
        { id: 'fine-tuning', quote: 'fine-tune and align our own models with RLHF' },
        { id: 'mlops', quote: 'deploy and monitor models at scale' },
        { id: 'multi-llm', quote: 'OpenAI, Anthropic and open-weight models' },
      ],
      domains: [{ id: 'fintech', quote: 'payments and fraud' }],
    }),
    health: ['The company name could not be found where it usually stands on this site.'],
  }),
} satisfies Record<string, JudgedPosting>;

export type SampleName = keyof typeof SAMPLES;
