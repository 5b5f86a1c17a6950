import type { Stage } from '@/playbook/stage';

/** Every script that comes with Headroom. */
export type ScriptId =
  | 'asked-for-number'
  | 'ask-range'
  | 'review-time'
  | 'counter-mail'
  | 'counter-phone'
  | 'top-of-range'
  | 'internal-equity'
  | 'within-budget'
  | 'sign-on-bridge'
  | 'level-and-title'
  | 'six-month-review'
  | 'competing-offer'
  | 'accept'
  | 'decline';

/** A text with named placeholders: "Thank you, {{recruiter}}". */
export interface ScriptText {
  /** Of a mail; absent for what is said. */
  subject?: string;
  body: string;
}

/** A script as it comes with Headroom: written for a recruiter, in American English. */
export interface Script extends ScriptText {
  id: ScriptId;
  channel: 'mail' | 'spoken';
  stages: Stage[];
  /** Statements of the guide that it acts on. */
  refs: string[];
  /** It is offered only once this is recorded. */
  needs?: 'competing-offer';
}

/** The placeholders that Headroom can fill, or asks for by name; any other name is asked for as it stands. */
export const PLACEHOLDERS = [
  'your-name',
  'recruiter',
  'hiring-manager',
  'role',
  'company',
  'skill',
  'evidence',
  'level',
  'next-level',
  'place',
  'market',
  'source',
  'counter',
  'offer-base',
  'gap',
  'review-target',
  'deadline',
  'reply-by',
  'competing-company',
  'competing-base',
  'start-date',
] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];
