import { SectionCard } from '@/ui/components/section-card';

/** What becomes of the user's data, in plain words. */
export function PrivacySection() {
  return (
    <SectionCard title="Privacy">
      <ul className="m-0 grid list-disc gap-1.5 pl-5 marker:text-ink-3">
        <li>
          Your profile, your saved postings and what you set right in a posting are stored in this
          browser only.
        </li>
        <li>
          Headroom has no account, no server and no tracking, and it makes no network request of its
          own, unless you turn on “Ask the board for missing pay”.
        </li>
        <li>
          It reads job pages on the sites that it supports, and on others when you ask. It changes
          none of them.
        </li>
        <li>Removing the extension from the browser removes this data with it.</li>
      </ul>
    </SectionCard>
  );
}
