import type { LevelId } from '@/posting/level';
import { t } from './t';

/** "Senior", or "Senior/Staff" where a title names two levels. */
export function levelLabel(ids: readonly LevelId[]): string {
  return ids.map((id) => t(`words.level.${id}`)).join('/');
}

/** The same within a sentence: "senior/staff". */
export function levelInText(ids: readonly LevelId[]): string {
  return ids.map((id) => t(`words.levelInText.${id}`)).join('/');
}

/** Of what is of a level: "mid-level". */
export function levelAdjective(id: LevelId): string {
  return t(`words.levelAdjective.${id}`);
}
