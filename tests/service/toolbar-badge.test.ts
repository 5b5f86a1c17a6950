import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Assessment } from '@/scoring/assessment';
import { badgeLook, showBadge } from '@/service/toolbar-badge';
import type { ReportedFrame } from '@/storage/tab-state';
import { judgedFrame } from '../storage/made-judged';

function frameWith(parts: Partial<Assessment>): ReportedFrame {
  const frame = judgedFrame();
  const { posting, assessment } = frame.judged;
  return { ...frame, judged: { posting, assessment: { ...assessment, ...parts } } };
}

const at = { url: 'https://jobs.tessel.example', reportedAt: 1 };

describe('badgeLook', () => {
  it.each<[Partial<Assessment>, string, string]>([
    [{ verdict: 'below', strength: 'plain' }, '▼', 'Headroom: Below market'],
    [{ verdict: 'below', strength: 'well' }, '▼', 'Headroom: Well below market'],
    [{ verdict: 'at', strength: 'plain' }, '◆', 'Headroom: At market'],
    [{ verdict: 'above', strength: 'plain' }, '▲', 'Headroom: Above market'],
    [{ verdict: 'unknown', unknownReason: 'no-pay' }, '○', 'Headroom: No pay posted'],
    [{ verdict: 'unknown', unknownReason: 'not-covered' }, '○', 'Headroom: Not an AI role'],
  ])('shows %j as %s', (parts, text, title) => {
    const clean = { unknownReason: null, ...parts };
    expect(badgeLook({ 0: frameWith(clean) })).toMatchObject({ text, title });
  });

  it('differs in colour by verdict', () => {
    const verdicts = ['below', 'at', 'above', 'unknown'] as const;
    const colors = verdicts.map((verdict) => badgeLook({ 0: frameWith({ verdict }) }).color);
    expect(new Set(colors).size).toBe(4);
  });

  it('speaks for the elected frame', () => {
    const none: ReportedFrame = { kind: 'none', reason: 'No posting.', ...at };
    expect(badgeLook({ 0: none, 12: frameWith({ verdict: 'above' }) }).text).toBe('▲');
  });

  it('says what failed', () => {
    const failed: ReportedFrame = { kind: 'failed', message: 'No room left.', ...at };
    expect(badgeLook({ 0: failed })).toMatchObject({ text: '!', title: 'Headroom: No room left.' });
  });

  it('says that a posting could not be read', () => {
    const unreadable: ReportedFrame = { kind: 'unreadable', reason: 'No title.', ...at };
    expect(badgeLook({ 0: unreadable })).toMatchObject({
      text: '!',
      title: 'Headroom could not read this page',
    });
  });

  it.each<[string, Record<string, ReportedFrame>]>([
    ['no frame', {}],
    ['a page without a posting', { 0: { kind: 'none', reason: 'No posting.', ...at } }],
    ['what the user said is no posting', { 0: frameWith({ unknownReason: 'not-a-posting' }) }],
    ['a page that is loading', { 0: { kind: 'loading', reason: 'Loading.', ...at } }],
  ])('is empty for %s', (_, state) => {
    expect(badgeLook(state)).toMatchObject({ text: '', title: 'Headroom' });
  });
});

it('showBadge does not mind a tab that is closed', async () => {
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValueOnce(
    new Error('No tab with id: 7.'),
  );
  await expect(showBadge(7, {})).resolves.toBeUndefined();
});
