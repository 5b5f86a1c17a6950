import { SectionCard } from '@/ui/components/section-card';
import { t } from '@/words/t';

/** What becomes of the user's data, in plain words. */
export function PrivacySection() {
  return (
    <SectionCard title={t('options.privacy.title')}>
      <ul className="m-0 grid list-disc gap-1.5 pl-5 marker:text-ink-3">
        <li>{t('options.privacy.stored')}</li>
        <li>{t('options.privacy.requests')}</li>
        <li>{t('options.privacy.reads')}</li>
        <li>{t('options.privacy.removing')}</li>
      </ul>
    </SectionCard>
  );
}
