import type { Stage } from '@/playbook/stage';
import type { SavedStatus } from './saved-labels';

const STAGES: Record<SavedStatus, Stage | null> = {
  saved: 'browsing',
  applied: 'browsing',
  interviewing: 'interviewing',
  offer: 'offer',
  accepted: 'accepted',
  closed: null,
};

const STATUSES: Record<Stage, SavedStatus> = {
  browsing: 'saved',
  interviewing: 'interviewing',
  offer: 'offer',
  accepted: 'accepted',
};

/** How far the talks on a saved posting are, by its status; null once it is closed. */
export function stageOf(status: SavedStatus = 'saved'): Stage | null {
  return STAGES[status];
}

/** The status that a stage is kept as. */
export function statusOf(stage: Stage): SavedStatus {
  return STATUSES[stage];
}
