import type { SavedStatus } from '@/storage/saved-labels';
import { t } from '@/words/t';

/** Where the user stands with a posting, as it is shown: "Interviewing". */
export function statusLabel(status: SavedStatus): string {
  return t(`shared.status.${status}`);
}
