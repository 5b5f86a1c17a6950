import { onMessage } from '@/messaging/messages';
import { senderFrame } from '@/messaging/sender-frame';
import { judgePage } from './judge-page';
import { openPopup } from './open-popup';

/** Answers the messages of content scripts. A sender that is none of ours, or not in view, is not listened to. */
export function handleMessages(): void {
  onMessage('reportPage', ({ data, sender }) => {
    const frame = senderFrame(sender);
    return frame ? judgePage(frame, data) : { kind: 'noted' };
  });
  onMessage('openPopup', ({ sender }) => senderFrame(sender) !== null && openPopup(sender.tab));
}
