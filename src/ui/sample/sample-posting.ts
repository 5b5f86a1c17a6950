import type { Posting } from '@/posting/posting';

const PAY_WORDS = 'The base salary range is $180,000 to $220,000.';

/**
 * A posting of our own writing, already read, for showing what a profile does. It is remote, states no level and asks
 * for two skills, so that level, home metro, skills and stance each change a number.
 */
export const SAMPLE_POSTING: Posting = {
  key: 'sample:1',
  site: 'sample',
  postingId: '1',
  url: 'https://sample.invalid/1',
  title: 'AI Engineer',
  company: 'Juniper & Vale',
  locations: [{ raw: 'Remote, US', city: null, state: null, country: 'US', metro: null }],
  workplace: 'remote',
  remoteScope: 'US',
  employmentTypes: ['full-time'],
  description: `You build production RAG systems and fine-tune our models. ${PAY_WORDS}`,
  pay: [
    {
      min: 180_000,
      max: 220_000,
      currency: 'USD',
      period: 'year',
      component: 'base',
      zone: null,
      zonePlaces: [],
      level: null,
      provenance: 'employer-text',
      quote: PAY_WORDS,
      rule: 'sample',
    },
  ],
  payAbsence: null,
  role: {
    coverage: 'covered',
    reason: 'The title names an AI engineer.',
    level: {
      ids: ['mid'],
      confidence: 'assumed',
      evidence: '',
      rule: 'assumed',
      unlevelled: false,
    },
    internship: false,
    skills: [
      { id: 'rag', quote: 'production RAG systems' },
      { id: 'fine-tuning', quote: 'fine-tune our models' },
    ],
    domains: [],
  },
  closed: false,
  traces: {},
  health: [],
};
