import { browser, defineBackground } from '#imports';
import { askForOpenTabs } from '@/service/ask-for-open-tabs';
import { addContextMenu, handleContextMenu } from '@/service/context-menu';
import { forgetGoneFrames } from '@/service/forget-gone-frames';
import { handleInstall } from '@/service/handle-install';
import { handleMessages } from '@/service/handle-messages';
import { judgeAnew } from '@/service/judge-anew';
import { tellNoteChosen } from '@/service/note-choice';
import { finishRestore } from '@/service/finish-restore';
import { handleReminders, remindNextSteps } from '@/service/remind-next-steps';
import { rescoreSaved } from '@/service/rescore-saved';
import { leaveSites, registerAddedSites, takeInSites } from '@/service/site-grants';
import { watchPacks } from '@/storage/packs-changed';
import { watchProfile } from '@/storage/profile';
import { watchRescoreWanted } from '@/storage/rescore-progress';
import { watchSettings } from '@/storage/settings';
import { clearTab } from '@/storage/tab-states';

/** All listeners are registered before anything is awaited: the browser wakes a stopped worker only for those. */
function listen(): void {
  handleMessages();
  handleContextMenu();
  handleReminders();
  browser.runtime.onInstalled.addListener(() => void addContextMenu());
  browser.runtime.onInstalled.addListener((details) => void handleInstall(details));
  browser.tabs.onRemoved.addListener((tabId) => void clearTab(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status !== undefined) void forgetGoneFrames(tabId);
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => void takeInSites(origins));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void leaveSites(origins));
  watchProfile(() => void judgeAnew());
  watchPacks(() => void judgeAnew());
  watchRescoreWanted(() => void rescoreSaved());
  watchSettings(({ askBoards }) => {
    if (askBoards) void askForOpenTabs();
    void tellNoteChosen();
  });
  // Finishes what a worker that was stopped half-way left undone, and what an update undid.
  void judgeAnew();
  void registerAddedSites();
  void finishRestore();
  void remindNextSteps();
}

/** A module, so that what it shares with the extension's pages is in the extension once. */
export default defineBackground({ type: 'module', main: listen });
