import { useEffect, useState } from 'react';
import { browser } from '#imports';

/** The manifest's name for what the toolbar button does. */
const OPEN = '_execute_action';

/** The keys that open the popup, as the browser writes them; null where there are none. */
export function useShortcut(): string | null {
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    openingShortcut().then(
      (keys) => isCurrent && setShortcut(keys),
      // A browser without keys to set: there is nothing to tell.
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return shortcut;
}

async function openingShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === OPEN)?.shortcut || null;
}
