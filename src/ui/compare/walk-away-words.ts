/** How a posting stands to the user's walk-away number. */
export const WALK_AWAY_WORDS = {
  clears: 'Clears your walk-away',
  possible: 'May reach your walk-away',
  'falls-short': 'Falls short of your walk-away',
} as const;
