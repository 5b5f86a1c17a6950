import { expect, it } from 'vitest';
import type { NamedNumber } from '@/playbook/named-number';
import { namedNumberSchema } from '@/playbook/named-number.schema';

const entry: NamedNumber = {
  posting: 'given:1',
  by: 'you',
  low: 230_000,
  high: 250_000,
  pays: 'base',
  who: 'the recruiter',
  day: '2026-11-24',
  stage: 'offer',
  note: 'by phone',
};

it('an entry that makes sense stays as it is', () => {
  expect(namedNumberSchema.parse(entry)).toEqual(entry);
});

it.each([
  [{ low: 260_000 }, 'high', 'range-order'],
  [{ low: -1 }, 'low', 'amount'],
  [{ high: NaN }, 'high', 'amount'],
  [{ day: 'Monday' }, 'day', 'day'],
  [{ who: 'a'.repeat(101) }, 'who', 'text-length'],
])('%o is refused', (parts, path, message) => {
  const { error } = namedNumberSchema.safeParse({ ...entry, ...parts });
  expect(error?.issues.map((issue) => [issue.path.join('.'), issue.message])).toEqual([
    [path, message],
  ]);
});
