import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction, OwnPay, RangeIdentity } from '@/posting/correction';
import { changeCorrection, changeRange, isRange, rangeIdentity } from '@/posting/correction';
import { correctionSchema } from '@/posting/correction.schema';
import { madePay } from '../scoring/made-posting';
import { anyCorrection } from './any-correction';

const range = (parts: Partial<RangeIdentity> = {}): RangeIdentity => ({
  ...rangeIdentity(madePay()),
  ...parts,
});

const ownPay: OwnPay = {
  min: 200_000,
  max: 240_000,
  currency: 'USD',
  period: 'year',
  component: 'base',
};

describe('a range is known again', () => {
  it('by its figures and labels, whatever its words, its period and what it pays for', () => {
    const other = madePay({ quote: 'another layout', period: 'month', component: 'ote' });
    expect(isRange(other, range())).toBe(true);
  });

  it.each<Partial<RangeIdentity>>([
    { min: 1 },
    { max: null },
    { currency: 'CAD' },
    { zone: 'Zone A' },
    { level: 'staff' },
  ])('not when it differs in %o', (parts) => {
    expect(isRange(madePay(), range(parts))).toBe(false);
  });
});

describe('changeCorrection', () => {
  it.each<[string, Correction | null, Parameters<typeof changeCorrection>[1], Correction | null]>([
    ['the first part', null, { level: 'staff' }, { level: 'staff' }],
    ['one part more', { level: 'staff' }, { metro: 'austin' }, { level: 'staff', metro: 'austin' }],
    ['a part anew', { level: 'staff' }, { level: 'mid' }, { level: 'mid' }],
    [
      'a part taken back',
      { level: 'staff', metro: 'austin' },
      { level: null },
      { metro: 'austin' },
    ],
    ['the last part taken back', { level: 'staff' }, { level: null }, null],
    ['a part that was never there', null, { level: null }, null],
  ])('%s', (_, before, change, after) => {
    expect(changeCorrection(before, change)).toEqual(after);
  });
});

describe('changeRange', () => {
  const zoneA = range({ zone: 'Zone A' });

  it('sets the parts of one range, one after the other', () => {
    const first = changeRange(null, range(), { period: 'hour' });
    const second = changeRange(first, range(), { component: 'base' });
    expect(second).toEqual({ ranges: [{ range: range(), period: 'hour', component: 'base' }] });
  });

  it('leaves other ranges and other fields alone', () => {
    const before = changeRange({ level: 'staff' }, zoneA, { component: 'ote' });
    const after = changeRange(before, range(), { period: 'month' });
    expect(after).toEqual({
      level: 'staff',
      ranges: [
        { range: zoneA, component: 'ote' },
        { range: range(), period: 'month' },
      ],
    });
    expect(changeRange(after, range(), { period: null })).toEqual(before);
  });

  it('may be no pay at all, beside what else was set', () => {
    const before = changeRange(null, range(), { period: 'hour' });
    const after = changeRange(before, range(), { notPay: true });
    expect(after).toEqual({ ranges: [{ range: range(), period: 'hour', notPay: true }] });
    expect(changeRange(after, range(), { notPay: null })).toEqual(before);
  });

  it('is gone with its last part', () => {
    const before = changeRange(null, range(), { period: 'hour' });
    expect(changeRange(before, range(), { period: null })).toBeNull();
  });
});

describe('correctionSchema', () => {
  it('takes every correction, unchanged', () => {
    fc.assert(
      fc.property(anyCorrection, (correction) => {
        expect(correctionSchema.parse(correction)).toEqual(correction);
      }),
    );
  });

  it.each([
    ['a level that is none', { level: 'chief' }],
    ['an empty place', { metro: '' }],
    ['a coverage that only a reading gives', { coverage: 'adjacent' }],
    ['a negative figure', { compared: range({ min: -1 }) }],
    ['a range without a currency', { ranges: [{ range: { ...range(), currency: '' } }] }],
    ['a range that is pay after all', { ranges: [{ range: range(), notPay: false }] }],
    ['a blank title', { title: ' \n' }],
    ['a title longer than any', { title: 'a'.repeat(501) }],
    ['an unknown workplace', { workplace: 'unknown' }],
    ['pay without an end', { pay: { ...ownPay, min: null, max: null } }],
    ['pay upside down', { pay: { ...ownPay, min: 2, max: 1 } }],
    ['pay of nothing', { pay: { ...ownPay, min: 0 } }],
    ['pay without end', { pay: { ...ownPay, max: Infinity } }],
    ['pay in no currency', { pay: { ...ownPay, currency: '$' } }],
    ['a period that is none', { ranges: [{ range: range(), period: 'fortnight' }] }],
    [
      'more ranges than any posting has',
      { ranges: Array.from({ length: 201 }, () => ({ range: range() })) },
    ],
    ['no object', 'staff'],
  ])('refuses %s', (_, given) => {
    expect(correctionSchema.safeParse(given).success).toBe(false);
  });
});
