import type { PostingKey } from '@/posting/posting';

/** The address of the playbook, of one saved posting or of all talks. */
export function playbookHref(posting?: PostingKey): string {
  return posting === undefined
    ? '/playbook.html'
    : `/playbook.html?posting=${encodeURIComponent(posting)}`;
}
