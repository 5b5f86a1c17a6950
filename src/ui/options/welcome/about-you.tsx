import type { Profile } from '@/posting/profile';
import type { MarketPack } from '@/scoring/market-pack';
import { SampleLine } from '@/ui/sample/sample-line';
import { t } from '@/words/t';
import { LevelField } from '../experience-fields';
import { MetroField } from '../metro-field';
import { SaveSign } from '../save-sign';
import { StanceField } from '../scoring-fields';
import { SkillsField } from '../skills-field';
import type { SaveStatus } from '../use-profile-form';

/**
 * The second step: the four answers that change a judgement the most, saved as the user goes.
 *
 * @param profile as it stands in the form
 */
export function AboutYou({
  pack,
  profile,
  status,
  onSaveNow,
}: {
  pack: MarketPack;
  profile: Profile;
  status: SaveStatus;
  onSaveNow: () => Promise<boolean>;
}) {
  return (
    <form
      noValidate
      className="grid gap-5 max-lg:[&_:is(input,select)]:scroll-mt-20"
      onSubmit={(event) => {
        event.preventDefault();
        void onSaveNow();
      }}
    >
      <p className="m-0 text-base text-ink-2">{t('welcome.you.lead')}</p>
      <div className="sticky top-0 z-10 -mx-5 border-y border-line bg-surface px-5 py-2 sm:-mx-8 sm:px-8 lg:hidden">
        <SampleLine pack={pack} profile={profile} />
      </div>
      <LevelField pack={pack} />
      <MetroField pack={pack} />
      <SkillsField pack={pack} />
      <StanceField pack={pack} />
      <SaveSign status={status} onRetry={() => void onSaveNow()} />
    </form>
  );
}
