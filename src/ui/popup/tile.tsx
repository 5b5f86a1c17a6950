/** A figure of the judgement: its name, its value, and what it means in a few words. */
export function Tile({ name, value, meaning }: { name: string; value: string; meaning: string }) {
  return (
    <div className="rounded-lg bg-surface-2 px-2.5 py-2">
      <dt className="text-xs text-ink-2">{name}</dt>
      <dd className="m-0">
        <span className="block text-sm leading-snug font-semibold tracking-tight tabular-nums">
          {value}
        </span>
        <span className="block text-[11px] leading-tight text-ink-3">{meaning}</span>
      </dd>
    </div>
  );
}
