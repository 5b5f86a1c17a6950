/** Rules of which the first that fits decides. */
export function OrderedRules({ lead, rules }: { lead: string; rules: readonly string[] }) {
  return (
    <div>
      <p>{lead}</p>
      <ol className="m-0 mt-1 list-decimal pl-6 marker:text-ink-2">
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
    </div>
  );
}
