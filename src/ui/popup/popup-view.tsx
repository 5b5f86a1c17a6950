import { lazy, Suspense } from 'react';
import { t } from '@/words/t';
import { AlwaysOffer } from './always-offer';
import { FailedView } from './failed-view';
import { JudgedView } from './judged-view';
import { LoadingView } from './loading-view';
import { NoPostingView } from './no-posting-view';
import type { Panel } from './panel';
import type { PopupState } from './popup-state';
import { TopBar } from './top-bar';
import { UnreadView } from './unread-view';
import { verdictHeadline } from './verdict-sentence';

/** Rarely seen: loaded when it is needed. */
const UnreadableView = lazy(async () => ({
  default: (await import('./unreadable-view')).UnreadableView,
}));

interface PopupViewProps {
  state: PopupState;
  /** The panel of a judged posting to begin with. */
  panel?: Panel | null;
  onPanel?: (panel: Panel) => void;
}

/**
 * The popup for one state of the tab. Changes while it is open are read out. Nothing is painted before the state is
 * known, so that the popup takes its size once.
 */
export function PopupView({ state, panel = null, onPanel = () => {} }: PopupViewProps) {
  if (state.kind === 'opening') return null;
  return (
    <>
      {state.kind === 'judged' ? (
        <JudgedView
          key={state.judged.posting.key}
          {...state}
          frame={state.frame}
          panel={panel}
          onPanel={onPanel}
        />
      ) : (
        <>
          <TopBar />
          <StateView state={state} />
        </>
      )}
      {isRead(state) && state.frame && <AlwaysOffer url={state.frame.url} />}
      <output className="sr-only">{announcement(state)}</output>
    </>
  );
}

function StateView({ state }: { state: Exclude<PopupState, { kind: 'opening' | 'judged' }> }) {
  switch (state.kind) {
    case 'loading':
      return <LoadingView reason={state.reason} />;
    case 'failed':
      return <FailedView message={state.message} tabId={state.frame?.tabId ?? null} />;
    case 'none':
      return <NoPostingView reason={state.reason} frame={state.frame} />;
    case 'unreadable':
      return (
        <Suspense fallback={null}>
          <UnreadableView reason={state.reason} frame={state.frame} />
        </Suspense>
      );
    case 'unread':
      return <UnreadView tabId={state.tabId} url={state.url} />;
    default:
      return <NoPostingView reason={t('popup.none.tabClosed')} />;
  }
}

function isRead(state: PopupState): state is Extract<PopupState, { kind: 'judged' | 'none' }> {
  return state.kind === 'judged' || state.kind === 'none';
}

function announcement(state: PopupState): string {
  if (state.kind === 'loading') return t('popup.loading.announced');
  if (state.kind === 'unreadable') return t('popup.unreadable.heading');
  if (state.kind !== 'judged') return '';
  const { posting, assessment } = state.judged;
  return t('popup.verdict.announced', {
    title: posting.title,
    verdict: verdictHeadline(assessment),
  });
}
