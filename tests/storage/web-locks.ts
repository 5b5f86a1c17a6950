import { vi } from 'vitest';

/** Gives Node the part of the Web Locks API that the worker uses: exclusive locks by name, first come, first served. */
export function installWebLocks(): void {
  const tails = new Map<string, Promise<unknown>>();
  const request = <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const turn = (tails.get(name) ?? Promise.resolve()).then(work);
    tails.set(
      name,
      turn.catch(() => {}),
    );
    return turn;
  };
  vi.stubGlobal('navigator', { locks: { request } });
}
