import { errorWords } from '@/words/error-words';

/** Data on its way to a page: a failure is a state with words for the user, never an exception while rendering. */
export type Loaded<T> =
  { kind: 'loading' } | { kind: 'ready'; value: T } | { kind: 'failed'; message: string };

/** The state of a failed load, with words for the user. */
export function failedLoad(error: unknown): { kind: 'failed'; message: string } {
  return { kind: 'failed', message: errorWords(error) };
}
