import type { PageReading } from '@/posting/page-reading';
import { givenReading } from '../eval/given-reading';
import { parseRecord } from '../eval/input-record.schema';
import { randomOf, type Random } from './random';

const TITLES = [
  'Senior Machine Learning Engineer',
  'Machine Learning Engineer II',
  'Staff Research Scientist, NLP',
  'AI Engineer',
  'Data Scientist',
  'Software Engineer, ML Platform',
  'Account Executive, AI',
];

const PLACES = [
  'San Francisco, CA',
  'New York, NY • Remote (US)',
  'Austin, TX',
  'Remote - US',
  'Toronto, ON, Canada',
];

const SENTENCES = [
  'You will train ranking models with PyTorch and deploy them to production at scale.',
  'We serve 1,200 clinics in 14 states and raised a $64M Series B last spring.',
  'Our retrieval-augmented generation (RAG) service answers 2 million questions a month.',
  'You work with product managers, designers and engineers of three teams.',
  'You bring 5+ years of experience in software, 3 of them with machine learning.',
  'A degree in computer science, mathematics or a related field is welcome.',
  'We fine-tune open models with LoRA and compare them with GPT, Claude and Gemini.',
  'Our customers are banks, hospitals and shops in 12 countries.',
  'You write clear documents, review the code of others and are on call one week in eight.',
  'We offer medical, dental and vision insurance, and a 401(k) with a 4% match.',
  'A home office allowance of $1,500 and a learning budget of $2,000 per year are yours.',
  'We are an equal opportunity employer and do not discriminate by race, religion or gender.',
  'Bonus of 10-15% and equity that vests over 4 years.',
  'Call us at +1 (512) 555-0136 or write to jobs@larkspur.example (job ID 150000-198000).',
];

const PAY = [
  'The base salary range for this role is $182,000 - $226,000 per year.',
  'Pay by zone\nZone A: $182,000 - $226,000\nZone B: $168,000 - $208,000\nZone C: $152,000 - $188,000',
  'Compensation: $170K – $210K, OTE $240K – $280K',
  'Pay: $62.50 - $78.00 per hour',
  'Competitive pay.',
];

/** Shortest and longest description, as real boards print them. */
const LENGTH = { least: 6_000, most: 15_000 };

/** Postings of real size (or of `length` characters), always the same ones, without a word of a real posting. */
export function sampleReadings(count: number, length?: number): PageReading[] {
  const random = randomOf(20_261_124);
  return Array.from({ length: count }, (_, at) => {
    const realLength = LENGTH.least + random.below(LENGTH.most - LENGTH.least);
    const description = descriptionOf(random, length ?? realLength);
    const record = {
      id: String(at),
      title: random.pick(TITLES),
      company: 'Larkspur Labs',
      location: random.pick(PLACES),
      workplace: null,
    };
    return givenReading(
      { kind: 'posting', profile: {}, offer: undefined, description, ...record },
      description,
    );
  });
}

/** The postings of a file of records, as `npm run assess` takes them. Pages are left out. */
export function readingsOf(lines: string[]): PageReading[] {
  return lines.flatMap((line) => {
    const parsed = parseRecord(line, new Set());
    if (!parsed.ok || parsed.record.kind !== 'posting') return [];
    return [givenReading(parsed.record, parsed.record.description)];
  });
}

function descriptionOf(random: Random, length: number): string {
  const paragraphs: string[] = [];
  for (let written = 0; written < length;) {
    const sentences = Array.from({ length: 1 + random.below(4) }, () => random.pick(SENTENCES));
    const paragraph = sentences.join(random.below(3) === 0 ? '\n• ' : ' ');
    paragraphs.push(paragraph);
    written += paragraph.length + 2;
  }
  paragraphs.splice(random.below(paragraphs.length), 0, random.pick(PAY));
  return paragraphs.join('\n\n');
}
