import { writeProfile } from '@/storage/profile';
import { MarketAndProfile } from './market-and-profile';
import { ProfileEditor } from './profile-editor';

/** The user's profile, saved as they go. */
export function ProfilePart() {
  return (
    <MarketAndProfile>
      {(pack, profile) => <ProfileEditor pack={pack} profile={profile} onSave={writeProfile} />}
    </MarketAndProfile>
  );
}
