/** US dollars a year, base salary unless the name says otherwise. */
export type AnnualUsd = number;

/** A factor on pay: 1 changes nothing, 1.15 adds 15%. */
export type Factor = number;

/** ISO 4217 code, upper case: "USD", "CAD". */
export type CurrencyCode = string;

/** A closed interval of annual base pay; low is never above high. */
export interface AnnualRange {
  low: AnnualUsd;
  high: AnnualUsd;
}
