/** The market data that postings are judged by. */
export function MarketPart() {
  return <h1 className="m-0 text-2xl font-semibold">Market data</h1>;
}
