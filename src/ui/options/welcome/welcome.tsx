import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { FormProvider } from 'react-hook-form';
import type { Profile } from '@/posting/profile';
import type { MarketPack } from '@/scoring/market-pack';
import { Button } from '@/ui/components/button';
import { Logo } from '@/ui/components/logo';
import { PageLoading } from '@/ui/components/page-state';
import { SampleEffect } from '@/ui/sample/sample-effect';
import { SamplePreview } from '@/ui/sample/sample-preview';
import { SampleWindow } from '@/ui/sample/sample-window';
import { t } from '@/words/t';
import { useProfileForm } from '../use-profile-form';
import { useTypedProfile } from '../use-typed-profile';
import { AboutYou } from './about-you';
import { StepLinks } from './step-links';
import { useWelcomeStep } from './use-welcome-step';
import { WELCOME_STEPS } from './welcome-steps';
import { WhatItDoes } from './what-it-does';
import { WhereItShows } from './where-it-shows';

/**
 * The first run, in three steps beside a sample posting that is judged as the user answers. It can be left at any of
 * them, goes on where it was left, and the profile is saved as the user goes.
 */
export function Welcome({
  pack,
  profile,
  onSave,
  onLeave,
}: {
  pack: MarketPack;
  profile: Profile;
  onSave: (profile: Profile) => Promise<void>;
  onLeave: () => void;
}) {
  const steps = useWelcomeStep(WELCOME_STEPS.length);
  const { form, status, saveNow } = useProfileForm(profile, onSave);
  const typed = useTypedProfile(form.control, profile);
  useEffect(() => {
    document.title = t('welcome.documentTitle');
  }, []);
  if (!steps) return <PageLoading what={t('welcome.loading')} />;
  const { step, hasMoved, go, finish } = steps;
  const id = WELCOME_STEPS[step] ?? 'what';
  const isLast = step === WELCOME_STEPS.length - 1;
  const leave = () => {
    finish();
    onLeave();
  };
  return (
    <div className="mx-auto grid w-full max-w-5xl gap-5 px-4 py-4 sm:px-6 sm:py-6 lg:pt-10">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <span className="inline-flex items-center gap-2 text-base font-semibold">
          <Logo />
          {t('shared.product')}
        </span>
        <StepLinks current={step} onGo={go} />
        <Button look="quiet" className="ml-auto" onClick={leave}>
          {t('welcome.skip')}
        </Button>
      </header>
      <main className="grid grid-cols-1 items-start gap-6 rounded-2xl border border-line bg-surface p-5 sm:p-8 lg:grid-cols-[minmax(0,1fr)_24rem] lg:gap-10">
        <section aria-labelledby="welcome-title" className="grid grid-cols-1 gap-5">
          <StepTitle key={id} step={step} hasMoved={hasMoved}>
            {t(`welcome.${id}.title`)}
          </StepTitle>
          {id === 'what' && <WhatItDoes pack={pack} />}
          {id === 'you' && (
            <FormProvider {...form}>
              <AboutYou pack={pack} profile={typed} status={status} onSaveNow={saveNow} />
            </FormProvider>
          )}
          {id === 'where' && <WhereItShows />}
          <div className="flex justify-between gap-2 pt-1">
            {step > 0 ? (
              <Button onClick={() => go(step - 1)}>{t('welcome.back')}</Button>
            ) : (
              <span />
            )}
            <Button
              look="primary"
              className="min-w-24"
              onClick={() => (isLast ? leave() : go(step + 1))}
            >
              {t(isLast ? 'welcome.done' : 'welcome.next')}
            </Button>
          </div>
        </section>
        <aside
          aria-label={t('welcome.sample.label')}
          className={`grid grid-cols-1 gap-3 lg:sticky lg:top-6 ${id === 'you' ? 'max-lg:hidden' : ''}`}
        >
          {id === 'where' ? (
            <SampleWindow pack={pack} profile={typed} />
          ) : (
            <SamplePreview pack={pack} profile={typed} />
          )}
          {id === 'you' && <SampleEffect pack={pack} profile={typed} />}
        </aside>
      </main>
    </div>
  );
}

/** Takes the focus after a move between steps, so that a screen reader starts at the new step. */
function StepTitle({
  step,
  hasMoved,
  children,
}: {
  step: number;
  hasMoved: boolean;
  children: ReactNode;
}) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasMoved) title.current?.focus();
  }, [hasMoved]);
  return (
    <div>
      <p className="m-0 mb-1 text-sm text-ink-2">
        {t('welcome.stepOf', { step: step + 1, count: WELCOME_STEPS.length })}
      </p>
      <h1
        ref={title}
        id="welcome-title"
        tabIndex={-1}
        className="m-0 text-2xl leading-tight font-semibold text-balance focus:outline-none sm:text-[28px]"
      >
        {children}
      </h1>
    </div>
  );
}
