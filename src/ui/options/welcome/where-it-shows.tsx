import { PanelTop, Pin, StickyNote } from 'lucide-react';
import { JudgingLink } from '@/ui/components/judging-link';
import { Sentence } from '@/ui/components/sentence';
import { t } from '@/words/t';
import { WelcomePoint } from './welcome-point';

/** The last step: where to look for the verdict, and where everything behind it is told. */
export function WhereItShows() {
  return (
    <>
      <p className="m-0 text-base text-ink-2">{t('welcome.where.lead')}</p>
      <ul className="m-0 grid list-none gap-4 p-0">
        <WelcomePoint icon={StickyNote} title={t('welcome.where.note')}>
          {t('welcome.where.noteHow')}
        </WelcomePoint>
        <WelcomePoint icon={PanelTop} title={t('welcome.where.toolbar')}>
          {t('welcome.where.toolbarHow')}
        </WelcomePoint>
        <WelcomePoint icon={Pin} title={t('welcome.where.pin')}>
          {t('welcome.where.pinHow')}
        </WelcomePoint>
      </ul>
      <p className="m-0 text-ink-2">
        <Sentence
          of="welcome.where.judging"
          parts={{ link: <JudgingLink>{t('welcome.where.judgingLink')}</JudgingLink> }}
        />
      </p>
    </>
  );
}
