import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

/** A message that a frame got. */
export interface Told {
  tabId: number;
  frameId: number;
  type: string;
  data: unknown;
}

/**
 * Stands in for the content scripts of the given frames: each takes every message, and any other frame is gone,
 * as the browser has it: a rejected promise, or no answer for a caller that waits by callback.
 */
export function fakeFrames(...frames: [tabId: number, frameId: number][]): { told: () => Told[] } {
  const told: Told[] = [];
  const send = (
    tabId: number,
    message: unknown,
    { frameId }: { frameId: number },
    answer?: (response?: object) => void,
  ): Promise<void> => {
    const isThere = frames.some(([tab, frame]) => tab === tabId && frame === frameId);
    if (isThere && isMessage(message)) told.push({ tabId, frameId, ...message });
    answer?.(isThere ? {} : undefined);
    return isThere ? Promise.resolve() : Promise.reject(new Error('Receiving end does not exist.'));
  };
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(send as never);
  return {
    told: () => told.map(({ tabId, frameId, type, data }) => ({ tabId, frameId, type, data })),
  };
}

function isMessage(message: unknown): message is { type: string; data: unknown } {
  return typeof message === 'object' && message !== null && 'type' in message;
}
