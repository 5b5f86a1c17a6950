import { PanelTop, Pin, StickyNote } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { FormProvider } from 'react-hook-form';
import type { Profile } from '@/posting/profile';
import type { MarketPack } from '@/scoring/market-pack';
import { Button } from '@/ui/components/button';
import { LevelField } from './experience-fields';
import { MetroField } from './metro-field';
import { CurrentBaseField } from './pay-fields';
import { SamplePreview } from './sample-preview';
import { SaveSign } from './save-sign';
import { SkillsField } from './skills-field';
import { useProfileForm } from './use-profile-form';

const TITLES = ['What Headroom does', 'Four things about you', 'Where to look'] as const;

/** The first run, in three steps; it can be left at any of them, and the profile is saved as the user goes. */
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
  const [step, setStep] = useState(0);
  const last = step === TITLES.length - 1;
  return (
    <section
      aria-labelledby="welcome-title"
      className="mx-auto my-6 grid w-full max-w-2xl grid-cols-1 gap-5 rounded-2xl border border-line bg-surface p-5 sm:my-10 sm:p-8"
    >
      <div className="flex items-center justify-between gap-2">
        <StepSign step={step} />
        {!last && (
          <Button look="quiet" onClick={onLeave}>
            Skip
          </Button>
        )}
      </div>
      <StepTitle key={step} text={TITLES[step] ?? ''} moved={step > 0} />
      {step === 0 && <WhatItDoes pack={pack} profile={profile} />}
      {step === 1 && <AboutYou pack={pack} profile={profile} onSave={onSave} />}
      {step === 2 && <WhereToLook />}
      <div className="flex justify-between gap-2">
        {step > 0 ? <Button onClick={() => setStep(step - 1)}>Back</Button> : <span />}
        <Button look="primary" onClick={() => (last ? onLeave() : setStep(step + 1))}>
          {last ? 'Done' : 'Next'}
        </Button>
      </div>
    </section>
  );
}

function StepSign({ step }: { step: number }) {
  return (
    <p className="m-0 flex items-center gap-3 text-sm text-ink-2">
      <span aria-hidden className="flex gap-1.5">
        {TITLES.map((title, index) => (
          <span
            key={title}
            className={`h-1.5 w-6 rounded-full ${index <= step ? 'bg-accent' : 'bg-surface-3'}`}
          />
        ))}
      </span>
      Step {step + 1} of {TITLES.length}
    </p>
  );
}

/** Takes the focus after a move between steps, so that a screen reader starts at the new step. */
function StepTitle({ text, moved }: { text: string; moved: boolean }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moved) title.current?.focus();
  }, [moved]);
  return (
    <h1
      ref={title}
      id="welcome-title"
      tabIndex={-1}
      className="m-0 text-2xl font-semibold focus:outline-none"
    >
      {text}
    </h1>
  );
}

function WhatItDoes({ pack, profile }: { pack: MarketPack; profile: Profile }) {
  return (
    <div className="grid grid-cols-1 gap-4">
      <p className="m-0 text-base text-ink-2">
        On the page of an AI or ML engineering job, it compares the posted pay with the market for
        that level, place and skill set, and gives you the range to counter with.
      </p>
      <SamplePreview pack={pack} profile={profile} />
      <p className="m-0 text-sm text-ink-2">
        Market figures: {pack.name}, {pack.publisher}, {pack.asOf} ({pack.sample}). Everything stays
        in your browser.
      </p>
    </div>
  );
}

function AboutYou({
  pack,
  profile,
  onSave,
}: {
  pack: MarketPack;
  profile: Profile;
  onSave: (profile: Profile) => Promise<void>;
}) {
  const { form, status, saveNow } = useProfileForm(profile, onSave);
  return (
    <FormProvider {...form}>
      <form
        noValidate
        className="grid gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          void saveNow();
        }}
      >
        <p className="m-0 text-base text-ink-2">
          All optional: without them it still works, with national figures and the posting’s own
          level.
        </p>
        <LevelField pack={pack} />
        <SkillsField pack={pack} />
        <MetroField pack={pack} />
        <CurrentBaseField pack={pack} />
        <SaveSign status={status} onRetry={() => void saveNow()} />
      </form>
    </FormProvider>
  );
}

function WhereToLook() {
  return (
    <ol className="m-0 grid list-none gap-4 p-0">
      <Place icon={<StickyNote aria-hidden />} title="The note on the job page">
        Beside the title: the verdict, the posted pay against the market, and your counter range.
      </Place>
      <Place icon={<PanelTop aria-hidden />} title="The toolbar badge">
        The verdict of the posting in view. Click it for the steps behind each number, and to save
        the posting.
      </Place>
      <Place icon={<Pin aria-hidden />} title="Pin the icon">
        Open the puzzle-piece menu of your browser’s toolbar and pin Headroom, so that the badge is
        always in sight.
      </Place>
    </ol>
  );
}

function Place({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  return (
    <li className="flex gap-4">
      <span className="grid size-10 shrink-0 place-items-center rounded-lg bg-surface-2 text-accent">
        {icon}
      </span>
      <div>
        <h2 className="m-0 text-base font-semibold">{title}</h2>
        <p className="m-0 text-ink-2">{children}</p>
      </div>
    </li>
  );
}
