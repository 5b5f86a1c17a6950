import { useState } from 'react';
import { localDay } from '@/posting/local-day';
import type { Posting } from '@/posting/posting';
import { rangeLaw } from '@/scoring/range-law';
import type { RangeLawPack } from '@/scoring/reference-pack';
import { askForRange, rangeLawWords } from '@/words/range-law-words';
import { t } from '@/words/t';
import { CopyLine } from './copy-line';

/** Of a posting without a range: the law that usually asks for one, whom it binds, and a line to ask the recruiter with. */
export function LawNote({ posting, laws }: { posting: Posting; laws: RangeLawPack }) {
  const [day] = useState(() => localDay(new Date()));
  const law = rangeLaw(posting, { laws, day });
  if (!law) return null;
  return (
    <>
      <p className="m-0" title={`${law.source}. ${law.note}`}>
        {t('popup.ask.law', { law: rangeLawWords(law), employers: law.employers })}
      </p>
      <CopyLine
        heading={t('popup.ask.askForRange')}
        line={askForRange(law)}
        label={t('popup.ask.copyRangeLine')}
      />
    </>
  );
}
