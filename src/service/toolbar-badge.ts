import { browser } from '#imports';
import type { Verdict } from '@/scoring/assessment';
import { reasonLabel } from '@/words/reason-words';
import { VERDICT_SHAPES, verdictLabel } from '@/words/verdict-words';
import { electFrame } from '@/storage/elect-frame';
import type { FrameState, TabState } from '@/storage/tab-state';
import { t } from '@/words/t';

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

function noBadge(): BadgeLook {
  return { text: '', color: COLORS.unknown, title: t('shared.product') };
}

/** The badge for what a tab shows: the verdict's sign for a judged posting, "!" where there should be one and is not, none otherwise. */
export function badgeLook(state: TabState): BadgeLook {
  const elected = electFrame(state);
  const frame = elected === null ? undefined : state[elected];
  return frame ? frameLook(frame) : noBadge();
}

function frameLook(frame: FrameState): BadgeLook {
  if (frame.kind === 'failed')
    return { ...noBadge(), text: '!', title: t('shared.button.says', { words: frame.message }) };
  if (frame.kind === 'unreadable')
    return { ...noBadge(), text: '!', title: t('shared.button.unreadable') };
  if (frame.kind !== 'judged') return noBadge();
  const { verdict, strength, unknownReason } = frame.judged.assessment;
  if (unknownReason === 'not-a-posting') return noBadge();
  const words = unknownReason ? reasonLabel(unknownReason) : verdictLabel(verdict, strength);
  return {
    text: VERDICT_SHAPES[verdict],
    color: COLORS[verdict],
    title: t('shared.button.says', { words }),
  };
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
