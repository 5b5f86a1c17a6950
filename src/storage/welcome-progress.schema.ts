import * as z from 'zod/mini';

/** How far the user came in the welcome. */
export interface WelcomeProgress {
  /** The step in view last, the first being 0. */
  step: number;
  /** Left by its last step, or skipped. */
  isOver: boolean;
}

export const welcomeProgressSchema: z.ZodMiniType<WelcomeProgress> = z.object({
  step: z.int().check(z.nonnegative()),
  isOver: z.boolean(),
});
