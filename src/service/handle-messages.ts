import { isOwnPage } from '@/messaging/is-own-page';
import { onMessage } from '@/messaging/messages';
import { senderFrame } from '@/messaging/sender-frame';
import { askBoard } from './ask-board';
import { correct } from './correct';
import { judgeCards } from './judge-cards';
import { judgePage } from './judge-page';
import { judgeReadings } from './judge-readings';
import { chooseNote, noteChoice } from './note-choice';
import { openPopup } from './open-popup';

/** Answers messages. A sender that is none of ours, or not in view, is not listened to. */
export function handleMessages(): void {
  onMessage('reportPage', async ({ data, sender }) => {
    const frame = senderFrame(sender);
    if (!frame) return { kind: 'noted' };
    const answer = await judgePage(frame, data);
    void askBoard(frame);
    return answer;
  });
  onMessage('judgeCards', ({ data, sender }) =>
    senderFrame(sender) || isOwnPage(sender) ? judgeCards(data) : { kind: 'off' },
  );
  onMessage('correct', ({ data, sender }) =>
    isOwnPage(sender)
      ? correct(data)
      : { kind: 'failed', message: 'Only Headroom itself may correct a posting.' },
  );
  onMessage('noteChoice', ({ sender }) => noteChoice(senderFrame(sender)?.url ?? ''));
  onMessage('chooseNote', ({ data, sender }) => {
    const frame = senderFrame(sender);
    return frame ? chooseNote(frame.url, data) : undefined;
  });
  onMessage('judgeReadings', ({ data, sender }) => judgeReadings(isOwnPage(sender) ? data : null));
  onMessage('openPopup', ({ sender }) => senderFrame(sender) !== null && openPopup(sender.tab));
}
