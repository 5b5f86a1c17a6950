import { uiLanguage } from './ui-language';

/** Days of the calendar, in no time zone: taken and written in UTC. */
let calendarDay: Intl.DateTimeFormat | undefined;
let momentDay: Intl.DateTimeFormat | undefined;

/** A day of the calendar ("2023-01-01") in words: "January 1, 2023"; as it stands where it is no day. */
export function formatCalendarDay(isoDay: string): string {
  const day = new Date(`${isoDay}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return isoDay;
  calendarDay ??= new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'long', timeZone: 'UTC' });
  return calendarDay.format(day);
}

/** The local day of a moment (ISO 8601), in short: "Nov 24, 2026"; as it stands where it is none. */
export function formatDay(moment: string | number): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return String(moment);
  momentDay ??= new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium' });
  return momentDay.format(date);
}
