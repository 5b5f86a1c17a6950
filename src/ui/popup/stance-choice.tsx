import type { Profile, Stance } from '@/posting/profile';
import type { MarketPack } from '@/scoring/market-pack';
import { Segments } from '@/ui/components/segments';
import { useProfileSettings } from './use-profile-settings';

const PERCENT = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 1 });

/** How far above the posted maximum the counter may go: strong or cautious, with what either comes to. */
export function StanceChoice({ profile, pack }: { profile: Profile; pack: MarketPack }) {
  const settings = useProfileSettings(profile);
  const { low, high } = pack.policy.flexibility;
  const choices: { value: Stance; label: string }[] = [
    { value: 'strong', label: `Strong, up to +${PERCENT.format(high)}` },
    { value: 'cautious', label: `Cautious, up to +${PERCENT.format(low)}` },
  ];
  return (
    <>
      <Segments
        legend="Above the max"
        choices={choices}
        value={settings.profile.stance ?? 'strong'}
        onChange={(stance) => settings.change((before) => ({ ...before, stance }))}
      />
      {settings.problem && (
        <p role="alert" className="m-0 mt-1 text-sm text-below">
          {settings.problem}
        </p>
      )}
    </>
  );
}
