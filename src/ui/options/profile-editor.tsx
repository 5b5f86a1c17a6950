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
        onSubmit={(event) => {
          event.preventDefault();
          void saveNow();
        }}
        className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_24rem] lg:gap-6"
      >
        <div className="grid gap-4">
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
          className="grid gap-3 max-lg:order-first lg:sticky lg:top-4"
        >
          <div className="flex flex-wrap items-center justify-between gap-2">
            <SaveSign status={status} onRetry={() => void saveNow()} />
            <Button
              look="quiet"
              onClick={() => {
                setCleared(form.getValues());
                replace(profileFormValues({}));
              }}
            >
              Clear profile
            </Button>
          </div>
          <LivePreview pack={pack} control={form.control} profile={profile} />
        </aside>
      </form>
      {cleared && (
        <UndoToast
          message="Profile cleared"
          onUndo={() => replace(cleared)}
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
  const draft = keepValidFields(values, profile).profile;
  return (
    <>
      <SamplePreview pack={pack} profile={draft} />
      <p className="m-0 text-sm text-ink-2">
        A sample posting, judged with your profile as it stands. Everything works without a profile.
      </p>
    </>
  );
}
