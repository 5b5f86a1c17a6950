import { useState } from 'react';
import type { LevelId } from '@/posting/level';
import { LEVEL_IDS } from '@/posting/level';
import type { Profile } from '@/posting/profile';
import { nextLevel } from '@/scoring/at-level';
import type { JudgedPosting } from '@/scoring/judged-posting';
import { rungWords } from '@/words/levelling-words';
import type { MarketPack } from '@/scoring/market-pack';
import type { LadderPack } from '@/scoring/reference-pack';
import { rungOf } from '@/scoring/rung-of';
import { levelInText } from '@/words/level-words';
import { Button } from '@/ui/components/button';
import { TriedLevel } from './tried-level';
import type { Corrector } from './use-correction';
import { t } from '@/words/t';

/**
 * What the company's own level code usually means, and the posting tried at the level above or below.
 *
 * @param profile that it was judged for
 * @param pack that it was judged by
 */
export function Levelling({
  judged,
  profile,
  pack,
  ladders,
  corrector,
}: {
  judged: JudgedPosting;
  profile: Profile;
  pack: MarketPack;
  ladders: LadderPack | null;
  corrector: Corrector;
}) {
  const [tried, setTried] = useState<LevelId | null>(null);
  const { ids } = judged.assessment.level;
  return (
    <div className="text-sm">
      {ladders && <RungLine judged={judged} ladders={ladders} />}
      <div className="mt-1 flex flex-wrap gap-2">
        {levelsBeside(ids).map((level) => (
          <Button
            key={level}
            aria-pressed={level === tried}
            className="aria-pressed:border-accent aria-pressed:bg-surface-2"
            onClick={() => setTried(level === tried ? null : level)}
          >
            {t('popup.why.tryAs', { level: levelInText([level]) })}
          </Button>
        ))}
      </div>
      <output className="block">
        {tried && !isLevel(tried, ids) && (
          <TriedLevel
            judged={judged}
            profile={profile}
            pack={pack}
            level={tried}
            onSet={() => {
              setTried(null);
              corrector.change('level', { level: tried });
            }}
          />
        )}
      </output>
    </div>
  );
}

function RungLine({
  judged: { posting },
  ladders,
}: {
  judged: JudgedPosting;
  ladders: LadderPack;
}) {
  const rung = rungOf(posting, ladders);
  if (!rung) return null;
  const sources = ladders.sources.map(({ publisher }) => publisher).join(', ');
  return (
    <p className="m-0" title={`${rung.code}: ${rung.label}`}>
      {rungWords(rung)}{' '}
      <span className="text-xs text-ink-3">
        {t('popup.why.ladder', { name: ladders.name, day: ladders.asOf, sources })}
      </span>
    </p>
  );
}

/** The level above, then the one below; of a posting at two levels, either of them. */
function levelsBeside(ids: readonly LevelId[]): LevelId[] {
  if (ids.length > 1) return ids.toReversed();
  const [id] = ids;
  if (!id) return [];
  const above = nextLevel(id);
  const below = LEVEL_IDS[LEVEL_IDS.indexOf(id) - 1];
  return [above, below].filter((level) => level !== null && level !== undefined);
}

function isLevel(level: LevelId, ids: readonly LevelId[]): boolean {
  return ids.length === 1 && ids[0] === level;
}
