import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageResultSchema, REPORT_LIMITS } from '@/messaging/page-result.schema';
import type { PageReading, PageResult, PostedPay } from '@/posting/page-reading';
import { found, madeReading } from './made-reading';

const posting = (parts: Partial<PageReading> = {}): PageResult => ({
  kind: 'posting',
  reading: madeReading(parts),
});

const figures: PostedPay & { kind: 'figures' } = {
  kind: 'figures',
  provenance: 'employer-structured',
  label: null,
  min: 210_000,
  max: '260000',
  currency: 'USD',
  period: 'YEAR',
};

const pay: PageReading['pay'][number] = found(figures);

const payText: PageReading['pay'][number] = found({
  kind: 'text',
  provenance: 'site-inferred',
  label: 'Zone A',
  text: '$210K/yr - $260K/yr',
});

const long = (length: number) => 'x'.repeat(length);

describe('pageResultSchema', () => {
  it.each<[string, PageResult]>([
    ['a posting', posting()],
    ['a posting with pay in data and in a chip', posting({ pay: [pay, payText] })],
    [
      'a posting with a place in parts',
      posting({ locations: [found({ text: '', city: 'Austin' })] }),
    ],
    [
      'a posting with nothing but a title',
      posting({ company: null, locations: [], description: null }),
    ],
    ['the longest description', posting({ description: found(long(REPORT_LIMITS.description)) })],
    ['a page that is loading', { kind: 'loading', reason: 'The posting is on its way.' }],
    ['a page without a posting', { kind: 'none', reason: 'This is a list.' }],
  ])('takes %s as it is', (_, result) => {
    expect(pageResultSchema.parse(result)).toEqual(result);
  });

  it.each<[string, unknown, string]>([
    ['nothing', null, ''],
    ['text', 'posting', ''],
    ['another kind', { kind: 'command' }, 'kind'],
    ['a reading that is none', { kind: 'posting', reading: 'x' }, 'reading'],
    ['an empty title', posting({ title: found('') }), 'reading.title.value'],
    ['a title without end', posting({ title: found(long(501), '') }), 'reading.title.value'],
    [
      'a description without end',
      posting({ description: found(long(REPORT_LIMITS.description + 1), '') }),
      'reading.description.value',
    ],
    [
      'more pay than any posting has',
      posting({ pay: Array.from({ length: 201 }, () => pay) }),
      'reading.pay',
    ],
    ['an address that runs script', posting({ url: 'javascript:alert(1)' }), 'reading.url'],
    ['an address that is none', posting({ url: 'jobs/1' }), 'reading.url'],
    ['a site of a strange name', posting({ site: 'Green House' }), 'reading.site'],
    ['an id without end', posting({ postingId: long(501) }), 'reading.postingId'],
    [
      'a figure that is none',
      posting({ pay: [found({ ...figures, min: NaN })] }),
      'reading.pay.0.value.min',
    ],
  ])('refuses %s', (_, report, path) => {
    const parsed = pageResultSchema.safeParse(report);
    expect(parsed.success).toBe(false);
    expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toContain(path);
  });

  it('drops what is not part of a report', () => {
    expect(pageResultSchema.parse({ ...posting(), extra: 1 })).toEqual(posting());
  });

  it('refuses whatever else comes, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(pageResultSchema.safeParse(anything).success).toBe(false);
        expect(pageResultSchema.safeParse({ kind: 'posting', reading: anything }).success).toBe(
          false,
        );
      }),
    );
  });
});
