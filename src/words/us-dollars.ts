const DOLLARS = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  minimumFractionDigits: 0,
});

/**
 * An amount as it stands in a text for a recruiter: "$265,000". American on purpose, whatever the browser's language:
 * the one who reads it works where the market data is from, and the text is in English.
 */
export function usDollars(amount: number): string {
  return DOLLARS.format(amount);
}
