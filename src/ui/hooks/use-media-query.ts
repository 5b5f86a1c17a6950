import { useSyncExternalStore } from 'react';

/** Whether a media query holds, following every change; `otherwise` where there is no window to ask. */
export function useMediaQuery(query: string, otherwise: boolean): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = typeof matchMedia === 'undefined' ? null : matchMedia(query);
      list?.addEventListener('change', onChange);
      return () => list?.removeEventListener('change', onChange);
    },
    () => (typeof matchMedia === 'undefined' ? otherwise : matchMedia(query).matches),
  );
}
