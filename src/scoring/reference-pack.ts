import type { LevelId } from '@/posting/level';
import type { AnnualUsd, CurrencyCode } from '@/posting/money';
import type { Geography, PackSource } from './market-pack';

/** What every reference document says of itself. */
interface ReferenceDocument {
  version: number;
  name: string;
  publisher: string;
  url: string;
  asOf: string;
}

/** Places with factors derived from public wages, composed into a market pack of the same country. */
export interface GeographyPack extends ReferenceDocument {
  kind: 'geographies';
  id: 'places';
  /** ISO 3166-1 alpha-2. */
  country: string;
  geographies: Geography[];
  sources: PackSource[];
}

/** Percentiles of the midpoints of posted ranges: a second opinion, never part of a verdict. */
export interface PostedPayPack extends ReferenceDocument {
  kind: 'posted-pay';
  id: 'posted-pay';
  licence: string;
  country: string;
  currency: CurrencyCode;
  /** When the ranges were posted, in words: "2024 to January 2025". */
  period: string;
  /** What the figures are of, in words. */
  basis: string;
  /** How they were computed, in words. */
  method: string;
  tables: PostedPayTable[];
}

export interface PostedPayTable {
  family: 'ml-engineer' | 'all-ai-ml';
  level: LevelId | 'all';
  /** How many postings the table rests on. */
  n: number;
  /** Ascending in both. */
  percentiles: { percentile: number; amount: AnnualUsd }[];
}

/** Where the law asks for a pay range in the posting itself. */
export interface RangeLawPack extends ReferenceDocument {
  kind: 'pay-transparency';
  id: 'pay-transparency';
  jurisdictions: RangeJurisdiction[];
}

export interface RangeJurisdiction {
  id: string;
  label: string;
  country: string;
  state: string;
  /** Null for the whole state. */
  city: string | null;
  /** ISO date of the first day in force. */
  since: string;
  /** Which employers it binds, in words. */
  employers: string;
  /** What it says of remote jobs, in words. */
  remote: string;
  note: string;
  source: string;
}

/** What companies' own level codes mean. */
export interface LadderPack extends ReferenceDocument {
  kind: 'title-ladders';
  id: 'title-ladders';
  companies: CompanyLadder[];
  sources: PackSource[];
}

export interface CompanyLadder {
  id: string;
  name: string;
  /** Other names and units that use the same ladder, lower case: "alphabet", "deepmind". */
  names: string[];
  rungs: Rung[];
}

export interface Rung {
  /** As titles print it, capitals: "L5", "ICT4", "III". */
  code: string;
  level: LevelId;
  label: string;
}

export type ReferencePack = GeographyPack | PostedPayPack | RangeLawPack | LadderPack;
export type ReferenceKind = ReferencePack['kind'];
