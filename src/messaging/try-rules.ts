import type { RuleAttempt } from '@/posting/rule-attempt';
import { sendMessage } from './messages';
import { ruleAttemptsSchema } from './rule-attempts.schema';

/** What each rule gives on the page in a frame as it stands; null where no content script of ours says so. */
export async function tryRules(tabId: number, frameId: number): Promise<RuleAttempt[] | null> {
  try {
    const answer: unknown = await sendMessage('tryRules', undefined, { tabId, frameId });
    return ruleAttemptsSchema.parse(answer);
  } catch {
    return null;
  }
}
