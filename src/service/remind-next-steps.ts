import { browser } from '#imports';
import { mayNotify } from '@/access/may-notify';
import { localDay } from '@/posting/local-day';
import { takeDueSteps } from '@/storage/next-steps';
import type { DueStep } from '@/storage/next-steps';
import { formatCount } from '@/words/format-number';
import { t } from '@/words/t';

const ALARM = 'next-steps';
/** By local time; earlier in the day nobody plans it. */
const HOUR = 9;
/** Each gets a notification of its own, and the rest are counted in the last one. */
const MOST_SHOWN = 3;

/** Listens for the alarm and for clicks on reminders; to be called while the worker starts. */
export function handleReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void remindNextSteps();
  });
  // Not there before the user has allowed notifications.
  browser.notifications?.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    void browser.tabs.create({ url: browser.runtime.getURL('/compare.html') });
  });
}

/**
 * Reminds the user of the next steps that are due, each once, and sets the alarm for the next morning: Firefox forgets
 * alarms with the session. Never throws: what could not be shown today is shown tomorrow.
 */
export async function remindNextSteps(now = new Date()): Promise<void> {
  try {
    await browser.alarms.create(ALARM, { when: nextMorning(now) });
    if (now.getHours() < HOUR || !(await mayNotify())) return;
    const due = await takeDueSteps(localDay(now));
    await Promise.all(due.slice(0, MOST_SHOWN).map((step, index) => show(step, index, due.length)));
  } catch {
    // The next start tries again.
  }
}

function nextMorning(now: Date): number {
  const morning = new Date(now);
  morning.setHours(HOUR, 0, 0, 0);
  if (morning <= now) morning.setDate(morning.getDate() + 1);
  return morning.getTime();
}

async function show({ key, posting, nextStep }: DueStep, index: number, total: number) {
  const { title, company } = posting;
  const left = index === MOST_SHOWN - 1 ? total - MOST_SHOWN : 0;
  const lines = [
    company === null ? title : t('saved.reminder.posting', { title, company }),
    left > 0 ? t('saved.reminder.more', { count: formatCount(left) }) : '',
  ];
  await browser.notifications.create(`next-step:${key}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: t('saved.reminder.title', { step: nextStep.text || t('saved.reminder.noText') }),
    message: lines.filter(Boolean).join('\n'),
  });
}
