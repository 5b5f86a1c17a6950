import { frameIsThere } from '@/messaging/frame-is-there';
import { sendMessage } from '@/messaging/messages';
import type { Correction } from '@/posting/correction';
import { getCorrection } from '@/storage/corrections';
import type { ReportedFrame, TabState } from '@/storage/tab-state';
import { changeTab, knownTabs } from '@/storage/tab-states';
import { completeReading } from './complete-reading';
import { judgeReading } from './judge-reading';
import type { JudgingBasis } from './judge-reading';
import { judgingBasis } from './judging-basis';
import { noteOwnMarket } from './note-own-market';
import { noteSeen } from './note-seen';
import { noteView } from './note-view';
import { sameData } from './same-data';
import { showBadge } from './toolbar-badge';

/**
 * Brings every tab up to date with the profile, the active pack, the corrections and the boards' answers: what was
 * judged from others is judged anew, its badge is shown, and its frame is told. Safe to run at any time and again: what
 * is up to date stays as it is, so a run that was cut short is finished by the next.
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
      const [correction, reading] = await Promise.all([
        getCorrection(frame.judged.posting.key),
        completeReading(frame),
      ]);
      if (reading === frame.reading && isUpToDate(frame, basis, correction)) continue;
      anew.push([Number(frameId), { ...frame, ...judgeReading(reading, basis, correction) }]);
    }
    if (anew.length === 0) return before;
    return { ...before, ...(Object.fromEntries(anew) satisfies TabState) };
  });
  await showBadge(tabId, state);
  await Promise.all(anew.map(([frameId, frame]) => tellFrame(tabId, frameId, frame)));
  await Promise.all(
    anew.map(([, frame]) => Promise.all([noteOwnMarket(frame.judged), noteSeen(tabId, frame)])),
  );
}

type JudgedFrame = Extract<ReportedFrame, { kind: 'judged' }>;

function isUpToDate(
  { judged, profile, correction }: JudgedFrame,
  basis: JudgingBasis,
  stored: Correction | null,
): boolean {
  const { id, version, edition } = judged.assessment.pack;
  const { pack } = basis;
  const samePack = id === pack.id && version === pack.version && edition === (pack.edition ?? null);
  return samePack && sameData(profile, basis.profile) && sameData(correction, stored);
}

/** A frame that is gone needs no word; nor does one that goes while the word is on its way. */
async function tellFrame(tabId: number, frameId: number, { judged }: JudgedFrame): Promise<void> {
  if (!(await frameIsThere(tabId, frameId))) return;
  await sendMessage('judgedAnew', noteView(judged), { tabId, frameId }).catch(() => {});
}
