import { describe, expect, it } from 'vitest';
import { electFrame } from '@/storage/elect-frame';
import type { ReportedFrame } from '@/storage/tab-state';
import { judgedFrame } from './made-judged';

const at = { url: 'https://jobs.tessel.example/1', reportedAt: 1 };
const none: ReportedFrame = { kind: 'none', reason: 'No posting.', ...at };
const loading: ReportedFrame = { kind: 'loading', reason: 'Loading.', ...at };
const failed: ReportedFrame = { kind: 'failed', message: 'Failed.', ...at };
const unreadable: ReportedFrame = { kind: 'unreadable', reason: 'No title.', ...at };
const generic = judgedFrame({ site: 'json-ld' });
const site = judgedFrame({ site: 'greenhouse' });
const dismissed = judgedFrame();
dismissed.judged.assessment.unknownReason = 'not-a-posting';

describe('electFrame', () => {
  it.each<[string, Record<string, ReportedFrame>, string | null]>([
    ['no frames', {}, null],
    ['one frame', { 0: none }, '0'],
    ["the tracking system's frame over the page's generic reading", { 0: generic, 12: site }, '12'],
    ['the top frame over a frame of the same rank', { 0: site, 12: site }, '0'],
    ['the posting in a frame of a page without one', { 0: none, 12: site }, '12'],
    ['a generic reading in a frame over nothing', { 0: none, 12: generic }, '12'],
    ['the lower id among frames that are alike', { 0: none, 102: site, 12: site }, '12'],
    ['a posting over a failure', { 0: failed, 12: generic }, '12'],
    ['what is still to come over a failure', { 0: failed, 12: loading }, '12'],
    ['a posting over what the user said is none', { 0: dismissed, 12: generic }, '12'],
    ['what the user said is no posting over nothing', { 0: none, 12: dismissed }, '12'],
    ['what is still to come over what could not be read', { 0: unreadable, 12: loading }, '12'],
    ['a posting that could not be read over nothing', { 0: none, 12: unreadable }, '12'],
    ['a failure over nothing', { 0: none, 12: failed }, '12'],
  ])('elects for %s', (_, state, elected) => {
    expect(electFrame(state)).toBe(elected);
  });
});
