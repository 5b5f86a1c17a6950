import { Tabs } from 'radix-ui';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { nextMove } from '@/playbook/moves';
import type { ScriptId } from '@/playbook/scripts/script';
import { scriptValues } from '@/playbook/script-values';
import { situationOf } from '@/playbook/situation';
import type { Profile } from '@/posting/profile';
import { assess } from '@/scoring/assess';
import type { MarketPack } from '@/scoring/market-pack';
import type { SavedPosting } from '@/storage/saved-posting';
import { labelPostings } from '@/storage/saved-postings';
import { stageOf, statusOf } from '@/storage/stage-of';
import { VerdictBadge } from '@/ui/components/verdict-badge';
import { useToday } from '@/ui/hooks/use-today';
import { t } from '@/words/t';
import { NextMoveBanner } from './next-move';
import { NowPanel } from './now-panel';
import { OfferTab } from './offer/offer-tab';
import { PartsTab } from './parts-tab';
import { RecordTab } from './record/record-tab';
import { ScriptsTab } from './scripts/scripts-tab';
import { StageBar } from './stage-bar';
import type { TalkData } from './talk-data';
import { useChanges } from './use-changes';
import { WalkAwayTab } from './walk-away-tab';

const TABS = ['scripts', 'offer', 'parts', 'record', 'walkAway'] as const;
type TabName = (typeof TABS)[number];

function tabOf(value: string): TabName {
  return TABS.find((tab) => tab === value) ?? 'scripts';
}

/** The talks on one saved posting: where they are, what to do now, and everything to do it with. */
export function TalkView({
  saved,
  data,
  pack,
  profile,
}: {
  saved: SavedPosting;
  data: TalkData;
  pack: MarketPack;
  profile: Profile;
}) {
  const { posting, key } = saved;
  const { talks } = data;
  const stage = stageOf(saved.status);
  const offer = talks.offer?.terms ?? null;
  const assessment = assess(posting, pack, profile, offer ?? undefined);
  const [tab, setTab] = useState<TabName>(tabOf(window.location.hash.slice(1)));
  const [script, setScript] = useState<ScriptId | null>(null);
  const { changes, notices } = useChanges();
  const today = useToday();
  const competing = data.offers
    .map((other) => other.offer)
    .filter(({ id }) => id !== key)
    .toSorted((one, other) => other.terms.base - one.terms.base)[0];
  const openScript = (id: ScriptId) => {
    setScript(id);
    setTab('scripts');
  };
  const { ledger, promises } = talks;
  const situation =
    stage &&
    situationOf({
      stage,
      posting,
      assessment,
      pack,
      profile,
      offer,
      ledger,
      promises,
      today,
    });
  const values = scriptValues({
    posting,
    assessment,
    pack,
    profile,
    offer,
    competing: competing ? { employer: competing.employer, base: competing.terms.base } : null,
  });
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <div className="grid min-w-0 flex-1 wrap-anywhere">
          <h1 className="m-0 text-2xl font-semibold">{posting.title || t('playbook.untitled')}</h1>
          <p className="m-0 text-ink-2">{posting.company}</p>
        </div>
        <VerdictBadge verdict={assessment.verdict} strength={assessment.strength} />
      </div>
      <StageBar
        stage={stage}
        onStage={(chosen) => changes.run(() => labelPostings([key], { status: statusOf(chosen) }))}
      />
      {situation ? (
        <NextMoveBanner next={nextMove(situation)} />
      ) : (
        <p className="m-0 text-ink-2">{t('playbook.closed')}</p>
      )}
      {notices}
      {talks.damaged > 0 && (
        <p role="alert" className="m-0 rounded-lg bg-at-soft p-3 text-at">
          {t('playbook.damaged', talks.damaged, { count: talks.damaged })}
        </p>
      )}
      <div
        // The offer's form and what it comes to need the whole width.
        className={`grid grid-cols-1 items-start gap-4 lg:gap-6 ${tab === 'offer' ? '' : 'lg:grid-cols-[minmax(0,1fr)_21rem]'}`}
      >
        <Tabs.Root value={tab} onValueChange={(value) => setTab(tabOf(value))}>
          <Tabs.List
            aria-label={t('playbook.parts')}
            className="mb-4 flex flex-wrap gap-1 border-b border-line"
          >
            {TABS.map((one) => (
              <Tabs.Trigger
                key={one}
                value={one}
                className="-mb-px cursor-pointer border-b-2 border-transparent bg-transparent px-3 py-2 font-medium text-ink-2 hover:text-ink data-[state=active]:border-accent data-[state=active]:text-ink"
              >
                {t(`playbook.tab.${one}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Panel value="scripts">
            <ScriptsTab
              stage={stage}
              values={values}
              hasCompetingOffer={competing !== undefined}
              templates={data.templates}
              chosen={script}
              onChoose={setScript}
              changes={changes}
            />
          </Panel>
          <Panel value="offer">
            <OfferTab saved={saved} data={data} pack={pack} profile={profile} changes={changes} />
          </Panel>
          <Panel value="parts">
            <PartsTab
              saved={saved}
              offer={offer}
              assessment={assessment}
              profile={profile}
              answers={talks.answers}
              changes={changes}
            />
          </Panel>
          <Panel value="record">
            <RecordTab
              postingKey={key}
              stage={stage}
              talks={talks}
              today={today}
              changes={changes}
            />
          </Panel>
          <Panel value="walkAway">
            <WalkAwayTab
              saved={saved}
              talks={talks}
              assessment={assessment}
              pack={pack}
              profile={profile}
              changes={changes}
              onScript={openScript}
            />
          </Panel>
        </Tabs.Root>
        {stage && tab !== 'offer' && (
          <aside
            aria-label={t('playbook.guide')}
            className="grid gap-4 max-lg:order-first lg:sticky lg:top-4"
          >
            <NowPanel
              stage={stage}
              hasCompetingOffer={competing !== undefined}
              onScript={openScript}
            />
          </aside>
        )}
      </div>
    </>
  );
}

function Panel({ value, children }: { value: TabName; children: ReactNode }) {
  return (
    <Tabs.Content value={value} className="grid gap-4">
      {children}
    </Tabs.Content>
  );
}

/** In place of the talks, where there is no saved posting to talk about. */
export function NotSaved() {
  return (
    <div className="mx-auto my-16 grid max-w-md gap-2 text-center">
      <h1 className="m-0 text-xl font-semibold">{t('playbook.notSaved')}</h1>
      <p className="m-0 text-ink-2">{t('playbook.notSavedHint')}</p>
    </div>
  );
}
