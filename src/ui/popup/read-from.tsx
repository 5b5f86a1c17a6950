import type { Posting, TracedField } from '@/posting/posting';
import { FIELD_LABELS, LEVEL_RULE_LABELS, SOURCE_LABELS } from './posting-words';

const SHOWN: readonly TracedField[] = [
  'title',
  'company',
  'locations',
  'workplace',
  'employmentTypes',
  'seniority',
  'pay',
];

/** The words that each field was read from, and where they stood. Skills and domains stand with their steps. */
export function ReadFrom({ posting }: { posting: Posting }) {
  const { level, reason } = posting.role;
  return (
    <dl className="m-0 space-y-2.5 text-sm">
      {SHOWN.map((field) => {
        const trace = posting.traces[field];
        return (
          trace && (
            <Quoted
              key={field}
              name={FIELD_LABELS[field]}
              from={SOURCE_LABELS[trace.source]}
              rule={trace.rule}
              quote={trace.quote}
            />
          )
        );
      })}
      {level.evidence && (
        <Quoted
          name="Level"
          from={LEVEL_RULE_LABELS[level.rule] ?? 'the posting'}
          rule={level.rule}
          quote={level.evidence}
        />
      )}
      <div>
        <dt className="text-xs text-ink-3">Role</dt>
        <dd className="m-0 wrap-anywhere">{reason}</dd>
      </div>
    </dl>
  );
}

function Quoted({
  name,
  from,
  rule,
  quote,
}: {
  name: string;
  from: string;
  rule: string;
  quote: string;
}) {
  return (
    <div title={`Rule: ${rule}`}>
      <dt className="text-xs text-ink-3">
        {name}, from {from}
      </dt>
      <dd className="m-0 line-clamp-3 wrap-anywhere">“{quote}”</dd>
    </div>
  );
}
