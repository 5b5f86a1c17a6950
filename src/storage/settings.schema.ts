import * as z from 'zod/mini';

/** What the user lets Headroom do. */
export interface Settings {
  /** Ask a posting's own job board for pay that its page does not show. */
  askBoards: boolean;
}

export const settingsSchema: z.ZodMiniType<Settings> = z.object({ askBoards: z.boolean() });
