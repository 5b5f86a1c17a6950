import { useState } from 'react';
import type { Correction } from '@/posting/correction';
import type { Profile } from '@/posting/profile';
import { isSiteChanged } from '@/posting/site-changed';
import { howSure } from '@/scoring/how-sure';
import type { JudgedPosting } from '@/scoring/judged-posting';
import type { PostedPayOpinion } from '@/scoring/posted-pay-opinion';
import { assessmentMarkers, assessmentRows } from '@/ui/charts/assessment-rows';
import { RangePicture } from '@/ui/charts/range-picture';
import { ShowQuote } from '@/ui/components/quote';
import { t } from '@/words/t';
import { CounterCard } from './counter-card';
import { DisagreementLine } from './disagreement-line';
import { DismissedView } from './dismissed-view';
import { JudgedTabs } from './judged-tabs';
import { notesShown } from './notes-shown';
import type { Panel } from './panel';
import { panelsOf } from './panel';
import type { ReadFrame } from './popup-state';
import { PostedLine } from './posted-line';
import { PostingHeader } from './posting-header';
import { SaveButton } from './save-button';
import { showInPage } from './show-in-page';
import { TopBar } from './top-bar';
import { useCorrection } from './use-correction';
import { usePageCards } from './use-page-cards';
import { usePanels } from './use-panels';
import { useSavedPosting } from './use-saved-posting';
import { VerdictCard } from './verdict-card';

/** Width of the popup less its margins. */
const PICTURE_WIDTH = 368;

/** Before a profile is saved. */
const NO_PROFILE: Profile = {};

export interface JudgedViewProps {
  judged: JudgedPosting;
  correction: Correction | null;
  /** That it was judged for. */
  profile?: Profile;
  /** Where its pay stands among posted ranges; null where that cannot be told. */
  postedPay?: PostedPayOpinion | null;
  frame?: ReadFrame | undefined;
  /** The panel to begin with; null for the first that there is. */
  panel?: Panel | null;
  /** Told of each panel that is chosen. */
  onPanel?: (panel: Panel) => void;
}

/**
 * A judged posting: the verdict, the counter and their picture at once, and under tabs what they rest on, how to ask,
 * what was read, and saving. The verdict does not wait for what is under the tabs, and nothing above them moves.
 */
export function JudgedView({
  judged,
  correction,
  profile = NO_PROFILE,
  postedPay = null,
  frame,
  panel: first = null,
  onPanel,
}: JudgedViewProps) {
  const { posting, assessment } = judged;
  const corrector = useCorrection(posting.key, correction);
  const saving = useSavedPosting(judged);
  const { parts, packs } = usePanels();
  const cards = usePageCards(frame);
  const panels = panelsOf(assessment, cards.cards.length > 0);
  // A reading to be checked is begun with.
  const [chosen, setChosen] = useState(isSiteChanged(posting) ? 'posting' : first);
  const panel = panels.find((one) => one === chosen) ?? panels[0] ?? 'posting';
  const sureness = howSure(posting, assessment);
  const notes = notesShown(assessment, sureness?.link ?? null, posting.health);
  const { market, scoredPay, unknownReason } = assessment;
  const scored = scoredPay === null ? undefined : posting.pay[scoredPay];

  if (unknownReason === 'not-a-posting') {
    return (
      <>
        <TopBar />
        <DismissedView title={posting.title} corrector={corrector} />
      </>
    );
  }
  const choose = (next: Panel) => {
    setChosen(next);
    onPanel?.(next);
  };
  return (
    <div className="min-h-[600px]">
      <TopBar>
        <SaveButton saving={saving} onOpen={() => choose('save')} />
      </TopBar>
      <main>
        {saving.error && (
          <p role="alert" className="m-0 px-4 pb-2 text-sm text-below">
            {saving.error}
          </p>
        )}
        <PostingHeader judged={judged} corrector={corrector} />
        <div className="mx-4 mb-2.5 divide-y divide-line overflow-hidden rounded-xl border border-line">
          <VerdictCard assessment={assessment} sureness={sureness}>
            {unknownReason && <PostedLine pay={posting.pay} />}
            {postedPay && <DisagreementLine assessment={assessment} opinion={postedPay} />}
          </VerdictCard>
          <CounterCard assessment={assessment} />
        </div>
        {market && (
          <div className="px-4 pb-1.5 [&_svg]:w-full">
            <RangePicture
              title={t('popup.picture')}
              rows={assessmentRows(assessment, scored?.period)}
              markers={assessmentMarkers(assessment)}
              backdrop={market}
              width={PICTURE_WIDTH}
            />
          </div>
        )}
        <ShowQuote value={frame ? (words) => showInPage(frame, words) : null}>
          <JudgedTabs
            panels={panels}
            panel={panel}
            onPanel={choose}
            cautions={notes.health.length + notes.cautions.length}
            ranges={posting.pay.length}
            postings={cards.cards.length}
            render={renderPanel}
          />
        </ShowQuote>
      </main>
    </div>
  );

  function renderPanel(one: Panel) {
    if (!parts) return null;
    switch (one) {
      case 'why':
        return (
          <parts.WhyPanel
            judged={judged}
            notes={notes}
            profile={profile}
            packs={packs}
            corrector={corrector}
          />
        );
      case 'ask':
        return <parts.AskPanel judged={judged} profile={profile} packs={packs} />;
      case 'posting':
        return (
          <parts.PostingPanel
            judged={judged}
            notes={market ? { ...notes, cautions: [], remarks: [] } : notes}
            corrector={corrector}
            frame={frame}
          />
        );
      case 'save':
        return <parts.SavePanel saving={saving} />;
      case 'list':
        return <parts.CardList cards={cards} current={posting.postingId} />;
      default:
        return one satisfies never;
    }
  }
}
