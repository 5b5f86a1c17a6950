import { rejudge } from './rejudge';
import { rescoreSaved } from './rescore-saved';

/** After a change of packs, edits or profile, and at each start: the open tabs first, then every saved posting. */
export async function judgeAnew(): Promise<void> {
  await rejudge();
  await rescoreSaved();
}
