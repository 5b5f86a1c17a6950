import type { JudgedPosting } from '@/scoring/judged-posting';
import { EarlierPayLine } from './earlier-pay-line';
import { SeemsSameQuestion } from './seems-same-question';
import { usePostingPast } from './use-posting-past';

/**
 * What is known of a posting from before: what it paid, and whether it was saved under another id. Nothing while it is
 * read, so it stands where nothing below it can move. Remount it for another posting.
 */
export function PostingPast({ judged }: { judged: JudgedPosting }) {
  const { past, answer } = usePostingPast(judged);
  return (
    <>
      {past.earlierPay && <EarlierPayLine earlier={past.earlierPay} />}
      {past.seemsSame && <SeemsSameQuestion seemsSame={past.seemsSame} onAnswer={answer} />}
    </>
  );
}
