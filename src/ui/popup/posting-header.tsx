import type { JudgedPosting } from '@/scoring/judged-posting';
import { Chip } from '@/ui/components/chip';
import { LevelMenu, PlaceMenu, RoleMenu, WorkplaceMenu } from './field-menus';
import { OwnNames } from './own-names';
import { placesLine } from '@/words/places-line';
import type { Corrector } from './use-correction';
import { t } from '@/words/t';

/** What is being judged: title, company, place, workplace, and the level with how it is known; each can be set right. */
export function PostingHeader({
  judged,
  corrector,
}: {
  judged: JudgedPosting;
  corrector: Corrector;
}) {
  const { posting, assessment } = judged;
  const where = [posting.company, placesLine(posting)].filter(Boolean).join(' · ');
  return (
    <header className="px-4 pt-1 pb-2.5">
      <OwnNames posting={posting} corrector={corrector}>
        <h1 className="m-0 line-clamp-2 text-base leading-snug font-semibold text-balance wrap-anywhere">
          {posting.title}
        </h1>
      </OwnNames>
      <div className="flex items-center justify-between gap-2">
        <p className="m-0 line-clamp-1 min-w-0 flex-1 text-sm text-ink-2 wrap-anywhere">{where}</p>
        <RoleMenu judged={judged} corrector={corrector} />
      </div>
      <div className="mt-1 flex flex-wrap items-center gap-1">
        {assessment.coverage !== 'not-covered' && (
          <LevelMenu judged={judged} corrector={corrector} />
        )}
        <PlaceMenu judged={judged} corrector={corrector} />
        <WorkplaceMenu judged={judged} corrector={corrector} />
        {posting.closed && <Chip>{t('popup.field.closed')}</Chip>}
      </div>
      {corrector.error && (
        <p role="alert" className="m-0 mt-1.5 text-sm text-below">
          {corrector.error}
        </p>
      )}
      <output className="sr-only">{corrector.outcome}</output>
    </header>
  );
}
