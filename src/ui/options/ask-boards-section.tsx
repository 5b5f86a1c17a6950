import { canAskOtherHosts } from '@/access/can-ask-other-hosts';
import { t } from '@/words/t';
import { SettingSection } from './setting-section';

/** The one thing that sends a request, with what it sends; off until the user turns it on. */
export function AskBoardsSection() {
  return (
    <SettingSection
      title={t('options.boards.title')}
      setting="askBoards"
      label={t('options.boards.label')}
    >
      {canAskOtherHosts() && <p className="m-0">{t('options.boards.when')}</p>}
      <p className="m-0">{t('options.boards.inPage')}</p>
      <p className="m-0">
        {t(canAskOtherHosts() ? 'options.boards.sentWithAshby' : 'options.boards.sent')}
      </p>
    </SettingSection>
  );
}
