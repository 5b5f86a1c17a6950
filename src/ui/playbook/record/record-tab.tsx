import type { Stage } from '@/playbook/stage';
import type { Negotiation } from '@/storage/negotiation';
import type { Changes } from '@/ui/playbook/use-changes';
import { Ledger } from './ledger';
import { Promises } from './promises';

/** What was said: promises beside the letter, and the numbers that were named. */
export function RecordTab({
  postingKey,
  stage,
  talks,
  today,
  changes,
}: {
  postingKey: string;
  stage: Stage | null;
  talks: Negotiation;
  today: string;
  changes: Changes;
}) {
  return (
    <>
      <Promises
        postingKey={postingKey}
        promises={talks.promises}
        offer={talks.offer?.terms ?? null}
        today={today}
        changes={changes}
      />
      <Ledger
        postingKey={postingKey}
        stage={stage ?? 'browsing'}
        ledger={talks.ledger}
        today={today}
        changes={changes}
      />
    </>
  );
}
