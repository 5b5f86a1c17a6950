import { MOVES } from '@/playbook/moves';
import type { PACKAGE_PARTS } from '@/playbook/package-part';
import { partWorth } from '@/playbook/part-worth';
import { USUAL_REMOTE_WORTH } from '@/playbook/remote-worth';
import { scriptsFor, scriptById } from '@/playbook/scripts/all-scripts';
import { filledText, fillScript } from '@/playbook/scripts/fill-script';
import type { ScriptId } from '@/playbook/scripts/script';
import { scriptValues } from '@/playbook/script-values';
import { situationOf } from '@/playbook/situation';
import type { Stage } from '@/playbook/stage';
import type { Posting } from '@/posting/posting';
import type { Profile } from '@/posting/profile';
import { assess } from '@/scoring/assess';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { madeEquity, madeOffer } from '../playbook/made-offer';
import { madePosting, madeRole, SAN_FRANCISCO, UNITED_STATES } from '../scoring/made-posting';

/** What the product does about a statement of the guide, each by the code that does it. */
export type Acts = Record<string, () => void>;

export const pack = guidePack();
export const me: Profile = {
  currentBase: 190_000,
  skills: ['rag'],
  evidence: { rag: 'Three RAG systems in production, 100K users' },
};
const ragRole = madeRole({ skills: [{ id: 'rag', quote: 'RAG' }] });
export const posting = madePosting({ role: ragRole, locations: [SAN_FRANCISCO] });
export const offer = madeOffer({ bonus: { target: 10, payout: 90 }, equity: madeEquity() });

export function filled(id: ScriptId, profile: Profile = me): string {
  const assessment = assess(posting, pack, profile, offer);
  const competing = { employer: 'Oriel Robotics', base: 220_000 };
  const values = {
    ...scriptValues({ posting, assessment, pack, profile, offer, competing }),
    recruiter: 'Kim',
    'your-name': 'Sam',
    'hiring-manager': 'Lee',
    'reply-by': 'Friday',
    'start-date': 'Monday',
  };
  return filledText(fillScript(scriptById(id)?.body ?? '', values)) ?? '';
}

export const bundled = (stage: Stage) => scriptsFor(stage, true).map(({ id }) => id);
export const movesAt = (stage: Stage) => MOVES[stage].now.map(({ id }) => id);
export const earlyAt = (stage: Stage) => MOVES[stage].notYet.map(({ id }) => id);
export const worth = (part: (typeof PACKAGE_PARTS)[number]) =>
  partWorth(part, { offer, gap: { low: 10_000, high: 30_000 }, remote: USUAL_REMOTE_WORTH });

export function situation(stage: Stage) {
  return situationOf({
    stage,
    posting,
    assessment: assess(posting, pack, me, offer),
    pack,
    profile: me,
    offer: stage === 'offer' ? offer : null,
    ledger: [],
    promises: [],
    today: '2026-11-24',
  });
}

/** The market band of a posting with these parts. */
export function market(parts: Partial<Posting>, profile: Profile = {}) {
  return assess(madePosting({ locations: [UNITED_STATES], ...parts }), pack, profile).market;
}
