import { t } from '@/words/t';
import { SettingSection } from './setting-section';

/** The badges on result lists, and what they can know. */
export function ListBadgesSection() {
  return (
    <SettingSection
      title={t('options.lists.title')}
      setting="listBadges"
      label={t('options.lists.label')}
    >
      <p className="m-0">{t('options.lists.what')}</p>
      <p className="m-0">{t('options.lists.stored')}</p>
    </SettingSection>
  );
}
