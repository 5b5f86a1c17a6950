import { writeProfile } from '@/storage/profile';
import { MarketAndProfile } from '../market-and-profile';
import { Welcome } from './welcome';

/** The first run, with what is stored. */
export function WelcomePart({ onLeave }: { onLeave: () => void }) {
  return (
    <MarketAndProfile>
      {(pack, profile) => (
        <Welcome pack={pack} profile={profile} onSave={writeProfile} onLeave={onLeave} />
      )}
    </MarketAndProfile>
  );
}
