import { fieldConfidence } from '@/posting/field-confidence';
import type { Posting, TracedField } from '@/posting/posting';
import { confidenceWords } from '@/words/confidence-words';
import {
  fieldConfidenceLabel,
  fieldLabel,
  fieldSourceLabel,
  levelRuleLabel,
} from '@/words/posting-words';

const SHOWN: readonly TracedField[] = [
  'title',
  'company',
  'locations',
  'workplace',
  'employmentTypes',
  'seniority',
  'pay',
  'description',
];

/** For each field: how sure it is and why, the words that it was read from, and the rule that found them. Skills and domains stand with their steps. */
export function ReadFrom({ posting }: { posting: Posting }) {
  const { level, reason } = posting.role;
  return (
    <dl className="m-0 space-y-2.5 text-sm">
      {SHOWN.map((field) => (
        <ReadField key={field} posting={posting} field={field} />
      ))}
      {level.evidence && (
        <div title={`Rule: ${level.rule}`}>
          <dt className="text-xs text-ink-3">Level, from {levelRuleLabel(level.rule)}</dt>
          <Quote words={level.evidence} />
        </div>
      )}
      <div>
        <dt className="text-xs text-ink-3">Role</dt>
        <dd className="m-0 wrap-anywhere">{reason}</dd>
      </div>
    </dl>
  );
}

function ReadField({ posting, field }: { posting: Posting; field: TracedField }) {
  const trace = posting.traces[field];
  const confidence = fieldConfidence(posting, field);
  const { level } = confidence;
  const isInDoubt = level === 'unsure' || level === 'missing';
  return (
    <div>
      <dt className="flex justify-between gap-3 text-xs text-ink-3">
        <span>
          {fieldLabel(field)}
          {trace && `, from ${fieldSourceLabel(trace.source)}`}
        </span>
        <span className={isInDoubt ? 'font-semibold text-ink' : 'text-ink-2'}>
          {fieldConfidenceLabel(level)}
        </span>
      </dt>
      {trace?.quote && <Quote words={trace.quote} />}
      <dd className="m-0 text-xs text-ink-3 wrap-anywhere">
        {confidenceWords(confidence)}
        {trace && ` Rule ${trace.rule}.`}
      </dd>
    </div>
  );
}

function Quote({ words }: { words: string }) {
  return <dd className="m-0 line-clamp-3 wrap-anywhere">“{words}”</dd>;
}
