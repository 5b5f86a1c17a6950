import { useState } from 'react';
import { localDay } from '@/posting/local-day';

/** The day where the user is ("2026-11-24"), as the page was opened. */
export function useToday(): string {
  const [today] = useState(() => localDay(new Date()));
  return today;
}
