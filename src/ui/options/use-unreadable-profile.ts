import { useEffect, useState } from 'react';
import {
  discardUnreadableProfile,
  readUnreadableProfile,
  restoreUnreadableProfile,
  watchUnreadableProfile,
} from '@/storage/profile';

/**
 * The damaged profile that was put aside, following every change of it; `stored` is null without one. Where the browser
 * does not let it be read or changed, all stays as it is.
 */
export function useUnreadableProfile() {
  const [stored, setStored] = useState<unknown>(null);
  useEffect(() => {
    let awaited = true;
    const stop = watchUnreadableProfile((value) => {
      awaited = false;
      setStored(value);
    });
    readUnreadableProfile().then(
      (value) => awaited && setStored(value),
      () => undefined,
    );
    return () => {
      awaited = false;
      stop();
    };
  }, []);
  return {
    stored,
    discard: () => void discardUnreadableProfile().catch(() => undefined),
    restore: () => void restoreUnreadableProfile(stored).catch(() => undefined),
  };
}
