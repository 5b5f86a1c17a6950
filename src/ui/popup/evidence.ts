/** All that stands beside the verdict and is not needed for the first paint: it loads as one, and appears at once. */
export { DisagreementLine } from './disagreement-line';
export { Levelling } from './levelling';
export { LawNote } from './law-note';
export { PostingSteps } from './posting-steps';
export { SecondOpinions } from './second-opinions';
export { StanceChoice } from './stance-choice';
export { watchJudgingPacks } from './watch-judging-packs';
