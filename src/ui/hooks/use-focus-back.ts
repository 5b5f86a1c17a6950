import { useEffect, useRef } from 'react';

/** For the button that opens something in its own place: it gets the focus back once that is closed again. */
export function useFocusBack<Element extends HTMLElement>(isOpen: boolean) {
  const opener = useRef<Element>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return opener;
}
