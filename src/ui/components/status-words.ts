import type { SavedStatus } from '@/storage/saved-labels';

/** Where the user stands with a posting, as it is shown. */
export const STATUS_LABELS: Record<SavedStatus, string> = {
  saved: 'Saved',
  applied: 'Applied',
  interviewing: 'Interviewing',
  offer: 'Offer',
  accepted: 'Accepted',
  closed: 'Closed',
};
