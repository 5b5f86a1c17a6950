import type { Stage } from '@/playbook/stage';
import { BEFORE_OFFER } from './before-offer';
import { CLOSING } from './closing';
import { COUNTER } from './counter';
import { OBJECTIONS } from './objections';
import type { Script, ScriptId } from './script';

/** Every script, in the order that talks go. */
export const ALL_SCRIPTS: readonly Script[] = [
  ...BEFORE_OFFER,
  ...COUNTER,
  ...OBJECTIONS,
  ...CLOSING,
];

/** The scripts of a stage; the one on a competing offer only where there is one. */
export function scriptsFor(stage: Stage, hasCompetingOffer: boolean): Script[] {
  return ALL_SCRIPTS.filter(
    ({ stages, needs }) =>
      stages.includes(stage) && (needs !== 'competing-offer' || hasCompetingOffer),
  );
}

/** The script of an id. */
export function scriptById(id: ScriptId): Script | undefined {
  return ALL_SCRIPTS.find((script) => script.id === id);
}
