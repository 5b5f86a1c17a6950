import * as z from 'zod/mini';

/** What the user lets Headroom do. */
export interface Settings {
  /** Ask a posting's own job board for pay that its page does not show. */
  askBoards: boolean;
  /** Note the pay of each posting that is viewed, as the user's own market; it stays in the browser. */
  ownMarket: boolean;
  /** Show badges on the cards of result lists. */
  listBadges: boolean;
}

export const settingsSchema: z.ZodMiniType<Settings> = z.object({
  askBoards: z.boolean(),
  // Settings stored before there was an own market have no say on it.
  ownMarket: z.prefault(z.boolean(), true),
  // Nor on badges before there were any.
  listBadges: z.prefault(z.boolean(), true),
});
