import { pageResultSchema } from '@/messaging/page-result.schema';
import type { ReportAnswer } from '@/messaging/protocol';
import type { SenderFrame } from '@/messaging/sender-frame';
import { postingKey } from '@/posting/posting-key';
import { describeIssue } from '@/scoring/pack-problem.schema';
import { getCorrection } from '@/storage/corrections';
import type { FrameState, ReportedFrame } from '@/storage/tab-state';
import { changeTab, withFrame } from '@/storage/tab-states';
import { t } from '@/words/t';
import { completeReading } from './complete-reading';
import { failureWords } from './failure-words';
import { judgeReading } from './judge-reading';
import { judgingBasis } from './judging-basis';
import { noteHistory } from './note-history';
import { noteOwnMarket } from './note-own-market';
import { noteSeen } from './note-seen';
import { noteView } from './note-view';
import { showBadge } from './toolbar-badge';

/**
 * Takes a frame's report in its turn: judges the posting, keeps the frame's state, shows the badge, answers the frame.
 * Never throws: what goes wrong becomes the frame's state and the answer, in words for the user.
 *
 * @param report as received; validated here.
 */
export async function judgePage(sender: SenderFrame, report: unknown): Promise<ReportAnswer> {
  const { tabId, frameId, url } = sender;
  const reportedAt = Date.now();
  try {
    const state = await changeTab(tabId, async (before) => {
      const frame = await judgeReport(report);
      return withFrame(before, frameId, { ...frame, url, reportedAt });
    });
    await showBadge(tabId, state);
    const frame = state[frameId];
    if (frame?.kind === 'judged') {
      await Promise.all([
        noteOwnMarket(frame.judged),
        noteSeen(tabId, frame),
        noteHistory(frame.judged),
      ]);
    }
    return answerFor(frame);
  } catch (error) {
    const failed = { kind: 'failed' as const, message: failureWords(error) };
    await keepFailure(sender, { ...failed, url, reportedAt });
    return failed;
  }
}

async function judgeReport(report: unknown): Promise<FrameState> {
  const parsed = pageResultSchema.safeParse(report);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(describeIssue).map((p) => `${p.path} ${p.message}`);
    return {
      kind: 'failed',
      message: t('shared.failure.unreadable', { detail: wrong.join('; ') }),
    };
  }
  if (parsed.data.kind !== 'posting') return parsed.data;
  try {
    const { reading } = parsed.data;
    const { site, postingId, url } = reading;
    const correction = await getCorrection(postingKey(site, postingId, url));
    const basis = await judgingBasis();
    const judged = judgeReading(reading, basis, correction);
    const complete = await completeReading(judged);
    return complete === reading ? judged : judgeReading(complete, basis, correction);
  } catch (error) {
    return { kind: 'failed', message: failureWords(error) };
  }
}

/** The state could not be kept (no room for it, say): a failure is far smaller, and must not leave the result before it standing. */
async function keepFailure({ tabId, frameId }: SenderFrame, failure: ReportedFrame): Promise<void> {
  try {
    const state = await changeTab(tabId, (before) => {
      const later = (before[frameId]?.reportedAt ?? 0) > failure.reportedAt;
      return later ? before : withFrame(before, frameId, failure);
    });
    await showBadge(tabId, state);
  } catch {
    // The frame is told of the first failure; there is nowhere left to keep it.
  }
}

function answerFor(frame: FrameState | undefined): ReportAnswer {
  if (frame?.kind === 'judged') return { kind: 'judged', view: noteView(frame.judged) };
  return frame?.kind === 'failed' ? { kind: 'failed', message: frame.message } : { kind: 'noted' };
}
