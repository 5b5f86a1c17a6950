/** A place as posted, and what of it is known. Unknown parts are null. */
export interface Place {
  /** The words as printed. */
  raw: string;
  city: string | null;
  /** Two letters in the US, Canada and Australia, the region's name elsewhere. */
  state: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** A geography id of the market pack; null when it is in none of them. */
  metro: string | null;
}

/** Unknown is not onsite. */
export type Workplace = 'remote' | 'hybrid' | 'onsite' | 'unknown';
