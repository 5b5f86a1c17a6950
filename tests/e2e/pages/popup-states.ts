import type { JudgedPosting } from '@/scoring/judged-posting';
import { bundledPack } from '@/scoring/packs/bundled-packs';
import { postedPayOpinion } from '@/scoring/posted-pay-opinion';
import type { FrameState, TabState } from '@/storage/tab-state';
import { judgedFrame } from '../../storage/made-judged';
import { SAMPLES } from '../../ui/samples';

/** One state of the popup, by what its tab is known to show. */
interface PopupSample {
  name: string;
  /** The tab's address. */
  url: string;
  frames: TabState;
  /** The tabs to go through beside the one that is open. */
  panels?: string[];
}

/** No script of ours runs there, and so none says anything of it. */
const OTHER_PAGE = 'https://careers.example/jobs/1';
const JOB_PAGE = 'https://job-boards.greenhouse.io/larkspur/jobs/1';

/** Every state that the popup has views for. */
export function popupStates(): PopupSample[] {
  const judged = Object.entries(SAMPLES).map(([sample, posting]) => judgedSample(sample, posting));
  return [
    ...judged,
    unjudged('loading', { kind: 'loading', reason: 'The posting is not there yet.' }),
    unjudged('none', { kind: 'none', reason: 'No posting stands on this page.' }),
    unjudged('unreadable', {
      kind: 'unreadable',
      reason: 'A posting was announced, and its title did not come.',
    }),
    unjudged('failed', { kind: 'failed', message: 'The browser has no room left to store data.' }),
    { name: 'unread-known-site', url: JOB_PAGE, frames: {} },
    { name: 'unread-other-site', url: OTHER_PAGE, frames: {} },
    { name: 'unread-closed-page', url: 'chrome://version/', frames: {} },
  ];
}

const ALL_PANELS = new Set(['well below', 'at', 'no pay posted', 'with a profile', 'OTE only']);

function judgedSample(sample: string, judged: JudgedPosting): PopupSample {
  const frame = {
    ...judgedFrame(),
    judged,
    postedPay: postedPayOpinion(judged, bundledPack('posted-pay')),
  };
  const panels = judged.assessment.market ? ['Why', 'Ask', 'Posting', 'Save'] : ['Posting', 'Save'];
  return {
    name: sample.replaceAll(/[^a-z]+/gi, '-').toLowerCase(),
    url: OTHER_PAGE,
    frames: { 0: { ...frame, url: JOB_PAGE, reportedAt: 1 } },
    panels: ALL_PANELS.has(sample) ? panels : panels.slice(0, 1),
  };
}

function unjudged(name: string, frame: Exclude<FrameState, { kind: 'judged' }>): PopupSample {
  return { name, url: OTHER_PAGE, frames: { 0: { ...frame, url: JOB_PAGE, reportedAt: 1 } } };
}
