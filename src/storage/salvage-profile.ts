import type { Profile } from '@/posting/profile';
import { profileSchema } from '@/posting/profile.schema';

export interface SalvagedProfile {
  profile: Profile;
  /** What was left out, by its place in the stored profile ("remote.worth"; empty for all of it), and why. */
  leftOut: { path: string; message: string }[];
}

/** More rounds than the profile is deep. */
const MOST_ROUNDS = 8;

/** The parts that make sense of a profile that does not as a whole, whatever it is. */
export function salvageProfile(stored: unknown): SalvagedProfile {
  const leftOut: SalvagedProfile['leftOut'] = [];
  let rest = stored;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const parsed = profileSchema.safeParse(rest);
    if (parsed.success) return { profile: parsed.data, leftOut };
    const issues = parsed.error.issues.map(({ path, message }) => ({
      path: presentPath(rest, path),
      message,
    }));
    if (round === 0) {
      leftOut.push(...issues.map(({ path, message }) => ({ path: path.join('.'), message })));
    }
    if (issues.some(({ path }) => path.length === 0)) break;
    // Each place once, and from the end of a list to its start, so that no removal moves what another one is about.
    const places = new Map(issues.map(({ path }) => [path.join('.'), path]));
    for (const path of [...places.values()].toReversed()) rest = without(rest, path);
  }
  return { profile: {}, leftOut };
}

/** As much of a path as is there: what is missing can only be left out with that which lacks it. */
function presentPath(value: unknown, path: PropertyKey[]): PropertyKey[] {
  let at = value;
  for (const [index, key] of path.entries()) {
    if (!isContainer(at) || !Object.hasOwn(at, key)) return path.slice(0, index);
    at = Reflect.get(at, key);
  }
  return path;
}

function without(value: unknown, [key, ...below]: PropertyKey[]): unknown {
  if (key === undefined || !isContainer(value) || !Object.hasOwn(value, key)) return value;
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      if (index !== Number(key)) return [item];
      return below.length === 0 ? [] : [without(item, below)];
    });
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]): [string, unknown][] => {
      if (name !== key) return [[name, part]];
      return below.length === 0 ? [] : [[name, without(part, below)]];
    }),
  );
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
