import { useState } from 'react';
import { FormProvider, useWatch } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import type { Profile } from '@/posting/profile';
import type { MarketPack } from '@/scoring/market-pack';
import { Button } from '@/ui/components/button';
import { UndoToast } from '@/ui/components/undo-toast';
import { LevelField, YearsField } from './experience-fields';
import { keepValidFields } from './keep-valid-fields';
import { MetroField } from './metro-field';
import { CurrentBaseField, WalkAwayField } from './pay-fields';
import { profileFormValues } from './profile-form.schema';
import type { ProfileFormValues } from './profile-form.schema';
import { SamplePreview } from './sample-preview';
import { SaveSign } from './save-sign';
import { PremiumWeightField, StanceField, StepsField } from './scoring-fields';
import { SectionCard } from './section-card';
import { SkillsField } from './skills-field';
import { useProfileForm } from './use-profile-form';

/** The whole profile, field by field, saved as the user goes, beside a sample posting judged with it. */
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
  const [cleared, setCleared] = useState<ProfileFormValues | null>(null);
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
          <h1 className="m-0 flex-1 text-2xl font-semibold whitespace-nowrap">Your profile</h1>
          <SaveSign status={status} onRetry={() => void saveNow()} />
          <Button
            onClick={() => {
              setCleared(form.getValues());
              replace(profileFormValues({}));
            }}
          >
            Clear
          </Button>
        </div>
        <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_24rem] lg:gap-6">
          <div className="grid grid-cols-1 gap-4">
            <SectionCard title="You">
              <LevelField pack={pack} />
              <YearsField pack={pack} />
              <SkillsField pack={pack} />
              <MetroField pack={pack} />
            </SectionCard>
            <SectionCard title="Your pay">
              <CurrentBaseField pack={pack} />
              <WalkAwayField />
            </SectionCard>
            <SectionCard title="How it judges">
              <StanceField pack={pack} />
              <PremiumWeightField />
              <StepsField pack={pack} />
            </SectionCard>
          </div>
          <aside
            aria-label="What your profile does"
            className="grid grid-cols-1 gap-3 max-lg:order-first lg:sticky lg:top-16"
          >
            <p className="m-0 text-ink-2">
              All optional: everything works without a profile. This is a sample posting, judged
              with yours as it stands.
            </p>
            <LivePreview pack={pack} control={form.control} profile={profile} />
          </aside>
        </div>
      </form>
      {cleared && (
        <UndoToast
          message="Profile cleared"
          onUndo={() => {
            replace(cleared);
            setCleared(null);
          }}
          onClose={() => setCleared(null)}
        />
      )}
    </FormProvider>
  );
}

function LivePreview({
  pack,
  control,
  profile,
}: {
  pack: MarketPack;
  control: Control<ProfileFormValues, unknown, Profile>;
  profile: Profile;
}) {
  const values = useWatch({ control, compute: (all: ProfileFormValues) => all });
  return <SamplePreview pack={pack} profile={keepValidFields(values, profile).profile} />;
}
