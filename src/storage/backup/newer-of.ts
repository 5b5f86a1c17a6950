import { canonicalJson } from './canonical-json';

/**
 * The one of two states that was edited last. Of two that were edited at the same time, the one that comes later in the
 * order of their JSON: any rule will do that gives the same on every device.
 *
 * @param oneAt epoch ms.
 */
export function newerOf<T>(one: T, oneAt: number, other: T, otherAt: number): T {
  if (oneAt !== otherAt) return oneAt > otherAt ? one : other;
  return (canonicalJson(one) ?? '') >= (canonicalJson(other) ?? '') ? one : other;
}
