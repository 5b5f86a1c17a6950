import { newerOf } from './newer-of';

/** When each field of something was last edited, epoch ms; a field that never was is absent. */
export type FieldTimes = Partial<Record<string, number>>;

/** Some fields and when each was edited; one that was taken out has a time alone. */
export interface TimedFields {
  value: Record<string, unknown>;
  editedAt: FieldTimes;
}

/** Two devices' states of the same fields together: of each field, the newer edit. Commutative and idempotent. */
export function mergeFields(one: TimedFields, other: TimedFields): TimedFields {
  const names = [one, other].flatMap(({ value, editedAt }) => [
    ...Object.keys(value),
    ...Object.keys(editedAt),
  ]);
  const value: Record<string, unknown> = {};
  const editedAt: FieldTimes = {};
  for (const name of new Set(names)) {
    const [oneAt, otherAt] = [one.editedAt[name] ?? 0, other.editedAt[name] ?? 0];
    const kept = newerOf(one.value[name], oneAt, other.value[name], otherAt);
    const keptAt = Math.max(oneAt, otherAt);
    if (kept !== undefined) value[name] = kept;
    if (keptAt > 0) editedAt[name] = keptAt;
  }
  return { value, editedAt };
}
