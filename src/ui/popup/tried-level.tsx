import { formatRange } from '@/words/format-money';
import type { LevelId } from '@/posting/level';
import type { Profile } from '@/posting/profile';
import { assess } from '@/scoring/assess';
import { atLevel } from '@/scoring/at-level';
import type { JudgedPosting } from '@/scoring/judged-posting';
import { asLevelWords } from '@/words/levelling-words';
import type { MarketPack } from '@/scoring/market-pack';
import { levelInText } from '@/words/level-words';
import { Button } from '@/ui/components/button';
import { Chip } from '@/ui/components/chip';
import { t } from '@/words/t';

/** What a posting would be at another level, marked as no more than that: nothing of it is kept until the level is set. */
export function TriedLevel({
  judged: { posting, assessment },
  profile,
  pack,
  level,
  onSet,
}: {
  judged: JudgedPosting;
  profile: Profile;
  pack: MarketPack;
  level: LevelId;
  onSet: () => void;
}) {
  const tried = assess(atLevel(posting, level), pack, profile);
  const words = asLevelWords(level, tried);
  if (words === null) return null;
  const now = assessment.counter;
  const isSame = now?.low === tried.counter?.low && now?.high === tried.counter?.high;
  return (
    <div className="mt-2 grid justify-items-start gap-1.5 rounded-lg border border-dashed border-ink-3 px-3 py-2">
      <Chip unsure>{t('popup.why.tried')}</Chip>
      <p className="m-0 font-medium">{words}</p>
      {tried.counter && (
        <p className="m-0 tabular-nums">{counterWords(formatRange(tried.counter))}</p>
      )}
      <Button look="quiet" className="-ml-3 !text-accent" onClick={onSet}>
        {t('popup.why.setLevel', { level: levelInText([level]) })}
      </Button>
    </div>
  );

  function counterWords(range: string): string {
    if (isSame) return t('popup.why.triedSame', { range });
    return now
      ? t('popup.why.triedOther', { range, now: formatRange(now) })
      : t('popup.why.triedNew', { range });
  }
}
