import type { PostingKey } from '@/posting/posting';
import type { Usd } from './offer';

/**
 * What can be asked for beside base salary, in the order to ask in.
 * Source: AI Market Pulse, guide to negotiating an AI engineer salary, 2026 (statements G25 to G30).
 */
export const PACKAGE_PARTS = [
  'sign-on',
  'equity',
  'bonus',
  'remote',
  'development',
  'start-date',
] as const;

export type PackagePart = (typeof PACKAGE_PARTS)[number];

/** The statement of the guide that each part comes from. */
export const PART_REFS: Record<PackagePart, string> = {
  'sign-on': 'G25',
  equity: 'G26',
  bonus: 'G27',
  remote: 'G28',
  development: 'G29',
  'start-date': 'G30',
};

export const ANSWERS = ['open', 'asked', 'granted', 'partly', 'refused'] as const;

/** What the user asked for of one part, and what came back. */
export interface PartAnswer {
  posting: PostingKey;
  part: PackagePart;
  answer: (typeof ANSWERS)[number];
  asked?: string;
  cameBack?: string;
  /** What it is worth to the user, a year or once, where they name it themselves. */
  worth?: Usd;
}

export const LONGEST_PART_WORDS = 500;
