/** What the profile's schema says against a value, as the message of its issue. */
export const PROFILE_PROBLEMS = [
  'no-amount',
  'pay-too-low',
  'pay-too-high',
  'worth-too-low',
  'worth-too-high',
  'no-line',
  'empty-line',
  'line-too-long',
  'several-lines',
  'too-many-lines',
  'no-list',
  'list-too-long',
  'no-number',
  'years-too-low',
  'years-too-high',
  'no-name',
  'empty-name',
  'unknown-level',
  'unknown-stance',
  'unknown-weight',
  'unknown-preference',
  'ends-crossed',
] as const;

export type ProfileProblem = (typeof PROFILE_PROBLEMS)[number];

/** The bounds that a profile's values are held to; amounts in US dollars a year. */
export const PROFILE_BOUNDS = {
  pay: { least: 10_000, most: 5_000_000 },
  worth: { least: 0, most: 500_000 },
  years: { least: 0, most: 60 },
  /** Characters of a line of evidence. */
  line: 200,
  /** Lines of evidence, or entries of a list. */
  entries: 200,
} as const;
