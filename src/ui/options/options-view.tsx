import { useState } from 'react';
import type { Profile } from '@/posting/profile';
import type { MarketPack } from '@/scoring/market-pack';
import { PageHeader } from '@/ui/components/page-header';
import { ToastArea } from '@/ui/components/undo-toast';
import { AddedSitesSection } from './added-sites-section';
import { AskBoardsSection } from './ask-boards-section';
import { PrivacySection } from './privacy-section';
import { ProfileEditor } from './profile-editor';
import { Welcome } from './welcome';

/** The options page once its data is there; it starts with the welcome on the first run. */
export function OptionsView({
  pack,
  profile,
  startsWithWelcome,
  onSave,
  onWelcomeLeft,
}: {
  pack: MarketPack;
  profile: Profile;
  startsWithWelcome: boolean;
  onSave: (profile: Profile) => Promise<void>;
  onWelcomeLeft: () => void;
}) {
  const [welcoming, setWelcoming] = useState(startsWithWelcome);
  if (welcoming) {
    return (
      <main className="min-h-dvh bg-page p-4">
        <Welcome
          pack={pack}
          profile={profile}
          onSave={onSave}
          onLeave={() => {
            setWelcoming(false);
            onWelcomeLeft();
          }}
        />
      </main>
    );
  }
  return (
    <ToastArea>
      <div className="min-h-dvh bg-page">
        <PageHeader current="/options.html" />
        <main className="mx-auto grid max-w-6xl grid-cols-1 gap-4 p-4 sm:p-6">
          <ProfileEditor pack={pack} profile={profile} onSave={onSave} />
          <AddedSitesSection />
          <AskBoardsSection />
          <PrivacySection />
        </main>
      </div>
    </ToastArea>
  );
}
