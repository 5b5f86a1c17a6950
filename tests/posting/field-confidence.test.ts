import { describe, expect, it } from 'vitest';
import type { Confidence } from '@/posting/field-confidence';
import { fieldConfidence } from '@/posting/field-confidence';
import type { PayRange } from '@/posting/pay-range';
import type { FieldTrace, Posting, TracedField } from '@/posting/posting';
import { siteChangedLine } from '@/posting/site-changed';
import { confidenceWords } from '@/words/confidence-words';
import { madePay, madePosting, SAN_FRANCISCO } from '../scoring/made-posting';

type Source = FieldTrace['source'];

const trace = (source: Source): FieldTrace => ({ rule: 'made', source, quote: 'Made' });

function posting(field: TracedField, source: Source, parts: Partial<Posting> = {}): Posting {
  return madePosting({
    locations: [SAN_FRANCISCO],
    workplace: 'hybrid',
    traces: { [field]: trace(source) },
    ...parts,
  });
}

const changed = { health: [siteChangedLine('Greenhouse')] };

describe('fieldConfidence', () => {
  it.each<[Source, Confidence]>([
    ['user', 'sure'],
    ['given', 'sure'],
    ['structured', 'sure'],
    ['page-data', 'sure'],
    ['dom', 'likely'],
    ['url', 'likely'],
    ['text', 'likely'],
  ])('takes a title from %s as %s', (source, level) => {
    expect(fieldConfidence(posting('title', source), 'title').level).toBe(level);
  });

  it.each<[string, Source, Partial<Posting>, Confidence]>([
    ['data of a changed site', 'structured', changed, 'likely'],
    ['the page of a changed site', 'dom', changed, 'unsure'],
    ['data of a site without a reader', 'structured', { site: 'json-ld' }, 'likely'],
    ['the page of a site without a reader', 'dom', { site: 'json-ld' }, 'unsure'],
    ['the user, whatever the site', 'user', changed, 'sure'],
  ])('lowers what comes from %s', (_, source, parts, level) => {
    expect(fieldConfidence(posting('title', source, parts), 'title').level).toBe(level);
  });

  it.each<[Source, Partial<PayRange>, Confidence, string]>([
    ['structured', {}, 'sure', 'as data'],
    ['text', {}, 'likely', 'prose'],
    ['structured', { provenance: 'site-inferred' }, 'likely', 'not the employer'],
    ['dom', { provenance: 'site-inferred' }, 'unsure', 'not the employer'],
    ['structured', { provenance: 'site-estimate' }, 'unsure', 'estimate'],
    ['text', { component: 'unknown' }, 'unsure', 'not said'],
  ])('pay from %s, %j: %s', (source, pay, level, words) => {
    const confidence = fieldConfidence(posting('pay', source, { pay: [madePay(pay)] }), 'pay');
    expect(confidence.level).toBe(level);
    expect(confidenceWords(confidence)).toContain(words);
  });

  it('is not sure of a place that no one knows', () => {
    const nowhere = { raw: 'HQ-2', city: null, state: null, country: null, metro: null };
    const place = posting('locations', 'structured', { locations: [nowhere] });
    expect(fieldConfidence(place, 'locations').level).toBe('unsure');
    expect(fieldConfidence(posting('locations', 'structured'), 'locations').level).toBe('sure');
  });

  it.each<[string, Source | null, Posting['workplace'], Confidence]>([
    ['a field of the site', 'page-data', 'hybrid', 'sure'],
    ['structured data, where hybrid jobs count as remote', 'structured', 'remote', 'likely'],
    ['words that do not say it', 'page-data', 'unknown', 'unsure'],
    ['the words of the posting', null, 'remote', 'likely'],
    ['nothing', null, 'unknown', 'missing'],
  ])('workplace from %s', (_, source, workplace, level) => {
    const traces = source ? { workplace: trace(source) } : {};
    const made = madePosting({ workplace, traces });
    expect(fieldConfidence(made, 'workplace').level).toBe(level);
  });

  it('says that nothing was found', () => {
    expect(fieldConfidence(madePosting(), 'company').level).toBe('missing');
  });
});
