import { useState } from 'react';
import { readTabNow } from '@/access/read-tab-now';
import { errorWords } from '@/words/error-words';

/** Reads a tab's page on request. Once it has begun, the result comes by the tab's state. */
export function useReadNow(tabId: number) {
  const [isReading, setIsReading] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const readNow = async (): Promise<void> => {
    setIsReading(true);
    setProblem(null);
    try {
      await readTabNow(tabId);
    } catch (error) {
      setProblem(errorWords(error));
      setIsReading(false);
    }
  };

  return { isReading, problem, readNow };
}
