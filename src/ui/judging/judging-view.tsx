import { useEffect } from 'react';
import type { ComponentType } from 'react';
import type { Profile } from '@/posting/profile';
import { JUDGING_SECTIONS } from '@/ui/components/judging-link';
import type { JudgingSection } from '@/ui/components/judging-link';
import type { MarketData } from '@/ui/market/market-data';
import { t } from '@/words/t';
import { Contents } from './contents';
import { CounterRules } from './counter-rules';
import { Example } from './example';
import { InShort } from './in-short';
import { LawRules } from './law-rules';
import { LevelRules } from './level-rules';
import { Limits } from './limits';
import { NeverDone } from './never-done';
import { NoteRules } from './note-rules';
import { Opinions } from './opinions';
import { PayRules } from './pay-rules';
import { PlaceRules } from './place-rules';
import { PremiumRules } from './premium-rules';
import { ScopeRules } from './scope-rules';
import { RuleSection } from './rule-section';
import { Sources } from './sources';
import { VerdictRules } from './verdict-rules';
import { WalkAwayRules } from './walk-away-rules';

/** What each section is made from. */
export interface RulesProps {
  data: MarketData;
  profile: Profile;
}

const SECTIONS: Record<JudgingSection, ComponentType<RulesProps>> = {
  short: InShort,
  example: Example,
  scope: ScopeRules,
  pay: PayRules,
  levels: LevelRules,
  geographies: PlaceRules,
  premiums: PremiumRules,
  verdict: VerdictRules,
  counter: CounterRules,
  'walk-away': WalkAwayRules,
  notes: NoteRules,
  opinions: Opinions,
  laws: LawRules,
  never: NeverDone,
  limits: Limits,
  sources: Sources,
};

/** The rules in a readable column, their contents beside it. */
export function JudgingView({ data, profile }: RulesProps) {
  useEffect(() => {
    // The browser looked for the section before it was there; going to it again finds and marks it.
    const { hash } = window.location;
    if (hash !== '') window.location.replace(hash);
  }, []);
  return (
    <div className="mx-auto grid max-w-6xl grid-cols-1 gap-x-12 px-4 pb-24 sm:px-6 lg:grid-cols-[13rem_minmax(0,44rem)] print:block print:max-w-none print:p-0">
      <Contents />
      <main className="grid grid-cols-1 gap-10 pt-6 text-[15px] leading-relaxed [page:reading] sm:pt-10 print:gap-6 print:pt-0 print:text-[11pt]">
        <header>
          <h1 className="m-0 text-3xl leading-tight font-semibold">{t('judging.title')}</h1>
          <p className="m-0 mt-2 text-base text-ink-2">{t('judging.lead')}</p>
        </header>
        {JUDGING_SECTIONS.map((id) => {
          const Rules = SECTIONS[id];
          return (
            <RuleSection key={id} id={id}>
              <Rules data={data} profile={profile} />
            </RuleSection>
          );
        })}
      </main>
    </div>
  );
}
