import { browser } from '#imports';
import type { Verdict } from '@/scoring/assessment';
import { reasonLabel } from '@/words/reason-words';
import { VERDICT_SHAPES, verdictLabel } from '@/words/verdict-words';
import { electFrame } from '@/storage/elect-frame';
import type { FrameState, TabState } from '@/storage/tab-state';

/** What stands on the toolbar button of a tab. */
export interface BadgeLook {
  /** One sign; empty for no badge. */
  text: string;
  color: string;
  /** The button's tooltip. */
  title: string;
}

const COLORS: Record<Verdict, string> = {
  below: '#b42318',
  at: '#7a5200',
  above: '#11703f',
  unknown: '#495264',
};

const NO_BADGE: BadgeLook = { text: '', color: COLORS.unknown, title: 'Headroom' };

/** The badge for what a tab shows: the verdict's sign for a judged posting, "!" where there should be one and is not, none otherwise. */
export function badgeLook(state: TabState): BadgeLook {
  const elected = electFrame(state);
  const frame = elected === null ? undefined : state[elected];
  return frame ? frameLook(frame) : NO_BADGE;
}

function frameLook(frame: FrameState): BadgeLook {
  if (frame.kind === 'failed')
    return { ...NO_BADGE, text: '!', title: `Headroom: ${frame.message}` };
  if (frame.kind === 'unreadable')
    return { ...NO_BADGE, text: '!', title: 'Headroom could not read this page' };
  if (frame.kind !== 'judged') return NO_BADGE;
  const { verdict, strength, unknownReason } = frame.judged.assessment;
  if (unknownReason === 'not-a-posting') return NO_BADGE;
  const words = unknownReason ? reasonLabel(unknownReason) : verdictLabel(verdict, strength);
  return { text: VERDICT_SHAPES[verdict], color: COLORS[verdict], title: `Headroom: ${words}` };
}

/** Shows a tab's badge. A tab that was closed meanwhile needs none. */
export async function showBadge(tabId: number, state: TabState): Promise<void> {
  const { text, color, title } = badgeLook(state);
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
