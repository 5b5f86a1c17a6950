import { useSyncExternalStore } from 'react';

/** The parts of the options page, each with an address of its own: `options.html#market`. The first is shown without one. */
export const OPTIONS_PARTS = ['profile', 'market', 'sites', 'data', 'help'] as const;

export type OptionsPart = (typeof OPTIONS_PARTS)[number];

/** The part that the page's address names, following the browser's own back and forward; the first for any other. */
export function useOptionsPart(): OptionsPart {
  const hash = useSyncExternalStore(onHashChange, () => window.location.hash);
  return OPTIONS_PARTS.find((id) => hash === `#${id}`) ?? OPTIONS_PARTS[0];
}

function onHashChange(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}
