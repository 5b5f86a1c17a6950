/** A posting of our own writing, as a sample page shows it. */
export interface SamplePosting {
  id: string;
  title: string;
  company: string;
  location: string;
  workplace: 'Remote' | 'Hybrid' | 'On-site';
  /** The pay chip or widget, as the site prints it; absent when none is posted there. */
  pay?: string;
  /** Paragraphs of the description; an array in it is a bullet list. */
  description: (string | string[])[];
}

const benefits = [
  'Medical, dental and vision cover from the first day',
  'A 401(k) plan with a match of up to $6,000 a year',
  'A $1,500 learning budget and a $90 monthly phone stipend',
];

export const seniorRag: SamplePosting = {
  id: '4301180001',
  title: 'Senior Machine Learning Engineer, Retrieval',
  company: 'Larkspur Systems',
  location: 'San Francisco, CA',
  workplace: 'Hybrid',
  pay: '$180K/yr - $240K/yr',
  description: [
    'Larkspur Systems helps support teams answer customers from their own documents. Our search answers two million questions a week.',
    'You will own our retrieval-augmented generation stack in production, from chunking and embeddings to ranking and evaluation.',
    [
      'Ship RAG pipelines that hold up under load, and measure what they answer',
      'Design evaluation sets with our support engineers',
      'Mentor two engineers who are new to the field',
    ],
    'You bring 6+ years of experience building machine learning systems.',
    'The base salary range for this role is $180,000 - $240,000. You also get equity.',
    benefits,
  ],
};

export const staffPlatform: SamplePosting = {
  id: '4301180002',
  title: 'Staff Machine Learning Engineer',
  company: 'Quarry Lane Labs',
  location: 'New York, NY',
  workplace: 'On-site',
  pay: '$290,000 - $390,000',
  description: [
    'Quarry Lane Labs builds forecasting models for grid operators.',
    'You will set the technical direction of our model serving and MLOps platform: deployment, monitoring and rollbacks at scale.',
    ['Lead the design of our training and deployment pipelines', 'Raise the bar in design reviews'],
    'You have 10+ years of experience in software and machine learning.',
    benefits,
  ],
};

export const midNlp: SamplePosting = {
  id: '5520917004',
  title: 'Machine Learning Engineer, NLP',
  company: 'Tessellate',
  location: 'Austin, TX',
  workplace: 'Hybrid',
  pay: '$172,000 - $208,000 USD',
  description: [
    'Tessellate reads contracts so that lawyers do not have to read them twice.',
    'You will train and serve language models that find clauses, dates and parties.',
    [
      '3+ years of experience in applied machine learning',
      'Fluent Python, and care for data quality',
    ],
    'We raised a $40M Series B last year and work with 300+ firms.',
    benefits,
  ],
};

export const fintechRemote: SamplePosting = {
  id: '5520917011',
  title: 'Senior AI Engineer',
  company: 'Harbor & Pine Payments',
  location: 'Remote - US',
  workplace: 'Remote',
  pay: '$255,000 - $330,000 USD',
  description: [
    'Harbor & Pine is a fintech company: we move payments for 40,000 small merchants and keep fraud out of them.',
    'As a Senior AI Engineer you will fine-tune models that spot fraud in payments and explain their calls to our risk team.',
    ['Fine-tuning and evaluating transformer models on transaction data', '5+ years of experience'],
    benefits,
  ],
};

export const noPay: SamplePosting = {
  id: '4301180003',
  title: 'Machine Learning Engineer',
  company: 'Oriel Robotics',
  location: 'Seattle, WA',
  workplace: 'On-site',
  description: [
    'Oriel Robotics makes arms that sort glass for recycling plants.',
    'You will train vision models that tell clear glass from green, and run them next to the belt.',
    ['4+ years of experience with PyTorch', 'Comfort with cameras, cables and dust'],
    'We offer a competitive salary.',
    benefits,
  ],
};

export const notAnAiRole: SamplePosting = {
  id: '4301180004',
  title: 'Registered Nurse, Night Shift',
  company: 'Willowmere Clinic',
  location: 'Denver, CO',
  workplace: 'On-site',
  pay: '$42/hr - $58/hr',
  description: [
    'Willowmere Clinic is a 60-bed hospital with AI-powered charts, so that you chart less and care more.',
    ['An active RN licence', '2+ years of experience in acute care'],
    benefits,
  ],
};

export const otherCurrency: SamplePosting = {
  id: '4301180005',
  title: 'Machine Learning Engineer',
  company: 'Northmark AI',
  location: 'Toronto, Ontario, Canada',
  workplace: 'Hybrid',
  pay: 'CA$150K/yr - CA$190K/yr',
  description: [
    'Northmark AI forecasts how much bread a shop will sell tomorrow.',
    'You will own the forecasting models. 3+ years of experience.',
  ],
};

export const oteOnly: SamplePosting = {
  id: '4301180006',
  title: 'Senior AI Solutions Engineer',
  company: 'Cobaltine',
  location: 'Chicago, IL',
  workplace: 'Remote',
  description: [
    'Cobaltine sells an assistant for warehouse planners.',
    'You will build LLM prototypes with customers and carry them into production.',
    'On-target earnings (OTE) for this role are $260,000 - $320,000, with a 70/30 split.',
  ],
};

/** The LinkedIn samples, in the order of the results list. */
export const linkedInPostings = [
  seniorRag,
  staffPlatform,
  noPay,
  notAnAiRole,
  otherCurrency,
  oteOnly,
];

/** The Greenhouse samples by board name. */
export const greenhousePostings: Record<string, SamplePosting> = {
  tessellate: midNlp,
  harborandpine: fintechRemote,
};
