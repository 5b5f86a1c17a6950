import type { ReactNode } from 'react';

/** Rules by name, one below the other. */
export function RuleList({ rules }: { rules: readonly { name: string; rule: ReactNode }[] }) {
  return (
    <dl className="m-0 divide-y divide-line border-y border-line">
      {rules.map(({ name, rule }) => (
        <div key={name} className="grid gap-x-4 py-2 sm:grid-cols-[10rem_minmax(0,1fr)]">
          <dt className="font-semibold">{name}</dt>
          <dd className="m-0">{rule}</dd>
        </div>
      ))}
    </dl>
  );
}
