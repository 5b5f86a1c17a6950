import type { JudgedPosting } from '@/scoring/judged-posting';
import { levelLabel } from '@/scoring/wording';
import { Chip } from '@/ui/components/chip';
import { CONFIDENCE_LABELS, placesLine, WORKPLACE_LABELS } from './posting-words';

/** What is being judged: title, company, place, workplace, and the level with how it is known. */
export function PostingHeader({ judged: { posting, assessment } }: { judged: JudgedPosting }) {
  const where = [posting.company, placesLine(posting)].filter(Boolean).join(' · ');
  const workplace = WORKPLACE_LABELS[posting.workplace];
  const fromProfile = assessment.notes.includes('level-from-profile');
  const { confidence, ids } = assessment.level;
  return (
    <header className="px-4 pb-2.5">
      <h1 className="m-0 line-clamp-3 text-base leading-snug font-semibold text-balance wrap-anywhere">
        {posting.title}
      </h1>
      {where && <p className="m-0 mt-0.5 line-clamp-2 text-sm text-ink-2 wrap-anywhere">{where}</p>}
      <p className="m-0 mt-1.5 flex flex-wrap gap-1">
        {assessment.coverage !== 'not-covered' && !posting.role.internship && (
          <Chip unsure={confidence !== 'stated'}>
            {levelLabel(ids)} level,{' '}
            {fromProfile ? 'from your profile' : CONFIDENCE_LABELS[confidence]}
          </Chip>
        )}
        {posting.role.internship && <Chip>Internship</Chip>}
        {workplace && <Chip>{workplace}</Chip>}
        {posting.closed && <Chip>Closed</Chip>}
      </p>
    </header>
  );
}
