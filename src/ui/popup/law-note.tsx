import { useState } from 'react';
import type { Posting } from '@/posting/posting';
import { rangeLaw } from '@/scoring/range-law';
import { askForRange, rangeLawWords } from '@/words/range-law-words';
import type { RangeLawPack } from '@/scoring/reference-pack';
import { noteSentence } from '@/words/note-words';
import { CopyButton } from '@/ui/components/copy-button';
import { localDay } from '@/posting/local-day';

/** Of a posting without a range: the law that usually asks for one, whom it binds, and a line to ask the recruiter with. */
export function LawNote({ posting, laws }: { posting: Posting; laws: RangeLawPack }) {
  const [day] = useState(() => localDay(new Date()));
  const law = rangeLaw(posting, { laws, day });
  if (!law) return noteSentence('range-usually-required');
  const line = askForRange(law);
  return (
    <>
      <span title={`${law.source}. ${law.note}`}>
        {rangeLawWords(law)} It binds {law.employers}.
      </span>
      <span className="mt-1 flex items-center gap-2">
        <q className="min-w-0 flex-1 text-ink-2">{line}</q>
        <CopyButton text={line} label="Copy the line for the recruiter" />
      </span>
    </>
  );
}
