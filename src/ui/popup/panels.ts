/** All that stands under the tabs and is not needed for the first paint: it loads as one, and appears at once. */
export { AskPanel } from './ask-panel';
export { CardList } from './card-list';
export { PostingPanel } from './posting-panel';
export { SavePanel } from './save-panel';
export { watchJudgingPacks } from './watch-judging-packs';
export { WhyPanel } from './why-panel';
