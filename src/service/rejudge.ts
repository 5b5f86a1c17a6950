import { frameIsThere } from '@/messaging/frame-is-there';
import { sendMessage } from '@/messaging/messages';
import type { Correction } from '@/posting/correction';
import { getCorrection } from '@/storage/corrections';
import type { ReportedFrame, TabState } from '@/storage/tab-state';
import { changeTab, knownTabs } from '@/storage/tab-states';
import { judgeReading } from './judge-reading';
import type { JudgingBasis } from './judge-reading';
import { judgingBasis } from './judging-basis';
import { noteView } from './note-view';
import { showBadge } from './toolbar-badge';

/**
 * Brings every tab up to date with the profile, the active pack and the corrections: what was judged from others is
 * judged anew, its badge is shown, and its frame is told. Safe to run at any time and again: what is up to date stays
 * as it is, so a run that was cut short is finished by the next.
 */
export async function rejudge(): Promise<void> {
  const tabs = await knownTabs();
  await Promise.all(tabs.map(rejudgeTab));
}

async function rejudgeTab(tabId: number): Promise<void> {
  const anew: [frameId: number, frame: JudgedFrame][] = [];
  const state = await changeTab(tabId, async (before) => {
    const basis = await judgingBasis();
    for (const [frameId, frame] of Object.entries(before)) {
      if (frame.kind !== 'judged') continue;
      // A tab has a frame or two that show a posting.
      // oxlint-disable-next-line no-await-in-loop
      const correction = await getCorrection(frame.judged.posting.key);
      if (isUpToDate(frame, basis, correction)) continue;
      anew.push([Number(frameId), { ...frame, ...judgeReading(frame.reading, basis, correction) }]);
    }
    if (anew.length === 0) return before;
    return { ...before, ...(Object.fromEntries(anew) satisfies TabState) };
  });
  await showBadge(tabId, state);
  await Promise.all(anew.map(([frameId, frame]) => tellFrame(tabId, frameId, frame)));
}

type JudgedFrame = Extract<ReportedFrame, { kind: 'judged' }>;

function isUpToDate(
  { judged, profile, correction }: JudgedFrame,
  basis: JudgingBasis,
  stored: Correction | null,
): boolean {
  const { id, version } = judged.assessment.pack;
  const samePack = id === basis.pack.id && version === basis.pack.version;
  // Both of each come out of a schema, hence with their fields in one order.
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  return samePack && isSame(profile, basis.profile) && isSame(correction, stored);
}

/** A frame that is gone needs no word; nor does one that goes while the word is on its way. */
async function tellFrame(tabId: number, frameId: number, { judged }: JudgedFrame): Promise<void> {
  if (!(await frameIsThere(tabId, frameId))) return;
  await sendMessage('judgedAnew', noteView(judged), { tabId, frameId }).catch(() => {});
}
