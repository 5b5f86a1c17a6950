/** The hints, the first of which comes first where several things are met at once. */
export const HINTS = [
  'first-verdict',
  'first-save',
  'several-ranges',
  'list-badges',
  'side-by-side',
  'market-edits',
] as const;

export type HintId = (typeof HINTS)[number];

/** Which hint a page shows, if any, and what it hangs on. */
export interface HintStage {
  /** Things in view that have a hint. */
  met: readonly HintId[];
  /** Hints that were shown before this page opened, or were dismissed on it; null until they are known. */
  seen: readonly string[] | null;
  /** The one that is shown: never more than one. */
  shown: HintId | null;
}

export type HintEvent =
  | { kind: 'known'; seen: readonly string[] }
  /** A thing with a hint comes into view, or leaves it. */
  | { kind: 'met' | 'left'; hint: HintId }
  | { kind: 'dismissed' };

export const EMPTY_STAGE: HintStage = { met: [], seen: null, shown: null };

/**
 * The stage after an event. A hint makes room for the next only where something new is met: dismissing one, or leaving
 * its thing, never brings up another.
 */
export function afterHintEvent(stage: HintStage, event: HintEvent): HintStage {
  switch (event.kind) {
    case 'known':
      return next({ ...stage, seen: event.seen });
    case 'met':
      return next({ ...stage, met: [...without(stage.met, event.hint), event.hint] });
    case 'left':
      return {
        ...stage,
        met: without(stage.met, event.hint),
        shown: stage.shown === event.hint ? null : stage.shown,
      };
    case 'dismissed':
      return stage.shown === null
        ? stage
        : { ...stage, seen: [...(stage.seen ?? []), stage.shown], shown: null };
    default:
      return event satisfies never;
  }
}

function next(stage: HintStage): HintStage {
  const { met, seen, shown } = stage;
  if (seen === null || shown !== null) return stage;
  const due = HINTS.find((hint) => met.includes(hint) && !seen.includes(hint));
  return due === undefined ? stage : { ...stage, shown: due };
}

function without(hints: readonly HintId[], left: HintId): HintId[] {
  return hints.filter((hint) => hint !== left);
}
