import { browser } from '#imports';

const NOTIFICATIONS = { permissions: ['notifications' as const] };

/** True where the user lets Headroom show notifications. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(NOTIFICATIONS);
}

/** Asks the user for it; only right after a click of theirs. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(NOTIFICATIONS);
}
