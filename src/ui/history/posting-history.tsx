import { useCallback } from 'react';
import type { PostingKey } from '@/posting/posting';
import { getWholeHistory } from '@/storage/history/reposts';
import { useLiveData } from '@/ui/hooks/use-live-data';
import { HistoryList } from './history-list';

/** The history of a saved posting as it grows; nothing where it has none, or it cannot be read. */
export function PostingHistory({ postingKey }: { postingKey: PostingKey }) {
  const history = useLiveData(useCallback(() => getWholeHistory(postingKey), [postingKey]));
  return history.kind === 'ready' && history.value ? <HistoryList history={history.value} /> : null;
}
