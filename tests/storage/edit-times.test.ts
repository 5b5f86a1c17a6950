import { fakeBrowser } from 'wxt/testing';
import { beforeEach, expect, it, vi } from 'vitest';
import { noteEdit, readEditTimes } from '@/storage/edit-times';
import { writeProfile } from '@/storage/profile';
import { writeSettings } from '@/storage/settings';

beforeEach(() => fakeBrowser.reset());

it('notes the fields that an edit changed, set or took out, and no others', async () => {
  await noteEdit('profile', {}, { years: 3, skills: ['rag'] }, 1);
  await noteEdit('profile', { years: 3, skills: ['rag'] }, { skills: ['rag'] }, 2);
  await noteEdit('profile', { skills: ['rag'] }, { skills: ['rag'] }, 3);
  expect(await readEditTimes()).toEqual({ profile: { years: 2, skills: 1 } });
});

it('follows every write of the profile and the settings', async () => {
  vi.spyOn(Date, 'now').mockReturnValue(7);
  await writeProfile({ years: 3 });
  await writeSettings({ askBoards: true });
  expect(await readEditTimes()).toEqual({ profile: { years: 7 }, settings: { askBoards: 7 } });
});

it('starts anew where what is stored makes no sense', async () => {
  await fakeBrowser.storage.local.set({ editTimes: { profile: 'yesterday' } });
  expect(await readEditTimes()).toEqual({});
});
