import { useState } from 'react';
import { FormProvider } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import type { Profile } from '@/posting/profile';
import type { MarketPack } from '@/scoring/market-pack';
import { Button } from '@/ui/components/button';
import { UndoToast } from '@/ui/components/undo-toast';
import { t } from '@/words/t';
import { EvidenceFields } from './evidence-fields';
import { LevelField, YearsField } from './experience-fields';
import { keepValidFields } from './keep-valid-fields';
import { MetroField } from './metro-field';
import { OwnWorthCard } from './own-worth-card';
import { CurrentBaseField, CurrentTotalField, WalkAwayField } from './pay-fields';
import { profileFormValues } from './profile-form.schema';
import type { ProfileFormValues } from './profile-form.schema';
import { RemoteField, RemoteWorthField } from './remote-fields';
import { SamplePreview } from '@/ui/sample/sample-preview';
import { SaveSign } from './save-sign';
import { PremiumWeightField, StanceField } from './scoring-fields';
import { SectionCard } from '@/ui/components/section-card';
import { SkillsField } from './skills-field';
import { StepsOffField } from './steps-off-field';
import { UnreadableProfile } from './unreadable-profile';
import { useProfileForm } from './use-profile-form';
import { useTypedProfile } from './use-typed-profile';
import { useUnreadableProfile } from './use-unreadable-profile';

/** The whole profile, field by field, saved as the user goes, beside a sample posting judged with it and the user’s own worth. */
export function ProfileEditor({
  pack,
  profile,
  onSave,
}: {
  pack: MarketPack;
  profile: Profile;
  onSave: (profile: Profile) => Promise<void>;
}) {
  const { form, status, saveNow, replace } = useProfileForm(profile, onSave);
  const unreadable = useUnreadableProfile();
  const [done, setDone] = useState<{ message: string; undo: () => void } | null>(null);

  const clear = () => {
    const before = form.getValues();
    void replace(profileFormValues({}));
    setDone({ message: t('options.cleared'), undo: () => void replace(before) });
  };
  const takeOver = async (readable: Profile) => {
    const before = form.getValues();
    const { profile: current } = keepValidFields(before, profile);
    if (!(await replace(profileFormValues({ ...current, ...readable })))) return;
    unreadable.discard();
    setDone({
      message: t('options.tookOver'),
      undo: () => {
        void replace(before);
        unreadable.restore();
      },
    });
  };
  const startAnew = () => {
    unreadable.discard();
    setDone({ message: t('options.discarded'), undo: unreadable.restore });
  };

  return (
    <FormProvider {...form}>
      <form
        noValidate
        className="grid grid-cols-1 gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void saveNow();
        }}
      >
        <div className="sticky top-0 z-10 -mx-4 flex flex-wrap items-center gap-x-4 bg-page px-4 py-2 sm:-mx-6 sm:px-6">
          <h1 className="m-0 flex-1 text-2xl font-semibold whitespace-nowrap">
            {t('options.partTitle.profile')}
          </h1>
          <SaveSign status={status} onRetry={() => void saveNow()} />
          <Button onClick={clear}>{t('options.clear')}</Button>
        </div>
        {unreadable.stored !== null && (
          <UnreadableProfile
            stored={unreadable.stored}
            onUse={(readable) => void takeOver(readable)}
            onDiscard={startAnew}
          />
        )}
        <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_24rem] lg:gap-6">
          <ProfileFields pack={pack} />
          <aside
            aria-label={t('options.whatItDoes')}
            className="grid grid-cols-1 items-start gap-3 max-lg:order-first md:max-lg:grid-cols-2 lg:sticky lg:top-16 lg:-m-1 lg:max-h-[calc(100dvh-4.5rem)] lg:overflow-y-auto lg:p-1"
          >
            <Outcome pack={pack} control={form.control} profile={profile} />
          </aside>
        </div>
      </form>
      {done && (
        <UndoToast
          message={done.message}
          onUndo={() => {
            done.undo();
            setDone(null);
          }}
          onClose={() => setDone(null)}
        />
      )}
    </FormProvider>
  );
}

function ProfileFields({ pack }: { pack: MarketPack }) {
  return (
    <div className="grid grid-cols-1 gap-4">
      <SectionCard title={t('options.you')}>
        <LevelField pack={pack} />
        <YearsField pack={pack} />
        <SkillsField pack={pack} />
        <EvidenceFields pack={pack} />
        <MetroField pack={pack} />
      </SectionCard>
      <SectionCard title={t('options.yourPay')}>
        <CurrentBaseField pack={pack} />
        <CurrentTotalField />
        <WalkAwayField pack={pack} />
      </SectionCard>
      <SectionCard title={t('options.remotely')}>
        <RemoteField />
        <RemoteWorthField />
      </SectionCard>
      <SectionCard title={t('options.howItJudges')}>
        <StanceField pack={pack} />
        <PremiumWeightField />
        <StepsOffField pack={pack} />
      </SectionCard>
    </div>
  );
}

/** What the profile does as it stands in the form. */
function Outcome({
  pack,
  control,
  profile,
}: {
  pack: MarketPack;
  control: Control<ProfileFormValues, unknown, Profile>;
  profile: Profile;
}) {
  const typed = useTypedProfile(control, profile);
  return (
    <>
      <p className="m-0 text-sm text-ink-2 md:max-lg:col-span-2">{t('options.intro')}</p>
      <SamplePreview pack={pack} profile={typed} />
      <OwnWorthCard pack={pack} profile={typed} />
    </>
  );
}
