import * as z from 'zod/mini';

/** What the user lets Headroom do. */
export interface Settings {
  /** Ask a posting's own job board for pay that its page does not show. */
  askBoards: boolean;
  /** Note the pay of each posting that is viewed, as the user's own market; it stays in the browser. */
  ownMarket: boolean;
  /** Show badges on the cards of result lists. */
  listBadges: boolean;
  /** Show the page note with all that it says, where it hides nothing. */
  noteUnfolded: boolean;
  /** The hosts on whose pages no note is shown. */
  noteOff: string[];
}

/** The settings that are on or off. */
export type OnOffSetting = {
  [Name in keyof Settings]: Settings[Name] extends boolean ? Name : never;
}[keyof Settings];

export const settingsSchema: z.ZodMiniType<Settings> = z.object({
  askBoards: z.boolean(),
  // Settings stored before there was an own market have no say on it.
  ownMarket: z.prefault(z.boolean(), true),
  // Nor on badges before there were any.
  listBadges: z.prefault(z.boolean(), true),
  // Nor on the note before it could be unfolded or turned off.
  noteUnfolded: z.prefault(z.boolean(), false),
  noteOff: z.prefault(z.array(z.string()), []),
});
