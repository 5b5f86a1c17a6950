import { fieldConfidence } from '@/posting/field-confidence';
import type { Posting, TracedField } from '@/posting/posting';
import { Quote } from '@/ui/components/quote';
import { confidenceWords } from '@/words/confidence-words';
import {
  fieldConfidenceLabel,
  fieldLabel,
  fieldSourceLabel,
  levelRuleLabel,
} from '@/words/posting-words';
import { t } from '@/words/t';

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
        <div title={t('popup.read.ruleName', { rule: level.rule })}>
          <dt className="text-xs text-ink-3">
            {t('popup.read.levelFrom', { source: levelRuleLabel(level.rule) })}
          </dt>
          <QuotedWords words={level.evidence} />
        </div>
      )}
      <div>
        <dt className="text-xs text-ink-3">{t('popup.read.role')}</dt>
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
          {trace
            ? t('popup.read.fieldFrom', {
                field: fieldLabel(field),
                source: fieldSourceLabel(trace.source),
              })
            : fieldLabel(field)}
        </span>
        <span className={isInDoubt ? 'font-semibold text-ink' : 'text-ink-2'}>
          {fieldConfidenceLabel(level)}
        </span>
      </dt>
      {trace?.quote && <QuotedWords words={trace.quote} isPosted={trace.source !== 'user'} />}
      <dd className="m-0 text-xs text-ink-3 wrap-anywhere">
        {trace
          ? t('popup.read.rule', { reason: confidenceWords(confidence), rule: trace.rule })
          : confidenceWords(confidence)}
      </dd>
    </div>
  );
}

/** @param isPosted false for words that no page has */
function QuotedWords({ words, isPosted = true }: { words: string; isPosted?: boolean }) {
  return (
    <dd className="m-0 line-clamp-3 wrap-anywhere">
      {isPosted ? <Quote words={words} /> : `“${words}”`}
    </dd>
  );
}
