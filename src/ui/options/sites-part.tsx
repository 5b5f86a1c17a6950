import { t } from '@/words/t';
import { AddedSitesSection } from './added-sites-section';
import { AskBoardsSection } from './ask-boards-section';
import { ListBadgesSection } from './list-badges-section';
import { NoteSitesSection } from './note-sites-section';
import { PrivacySection } from './privacy-section';

/** What Headroom may read and ask, and what becomes of the user's data. */
export function SitesPart() {
  return (
    <>
      <h1 className="m-0 text-2xl font-semibold">{t('options.partTitle.sites')}</h1>
      <AddedSitesSection />
      <NoteSitesSection />
      <ListBadgesSection />
      <AskBoardsSection />
      <PrivacySection />
    </>
  );
}
