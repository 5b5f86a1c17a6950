import { useId } from 'react';
import { CopyButton } from '@/ui/components/copy-button';

/** A line to send, as it will be copied. */
export function CopyLine({
  heading,
  line,
  label,
}: {
  heading: string;
  line: string;
  label: string;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="rounded-lg border border-line px-3 py-2">
      <div className="flex items-center justify-between gap-3">
        <h2 id={id} className="m-0 text-[13px] font-semibold">
          {heading}
        </h2>
        <CopyButton text={line} label={label} />
      </div>
      <p className="m-0 mt-1 text-ink-2">{line}</p>
    </section>
  );
}
