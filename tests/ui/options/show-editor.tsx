import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import type { Profile } from '@/posting/profile';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { ToastArea } from '@/ui/components/undo-toast';
import { ProfileEditor } from '@/ui/options/profile-editor';

/** Shows the profile's editor; gives what takes the place of storing. */
export function showEditor(
  profile: Profile = {},
  onSave = vi.fn<(profile: Profile) => Promise<void>>(),
) {
  onSave.mockResolvedValue();
  const pack = guidePack();
  const editor = (shown: Profile) => (
    <ToastArea>
      <ProfileEditor pack={pack} profile={shown} onSave={onSave} />
    </ToastArea>
  );
  const { rerender } = render(editor(profile));
  return { onSave, changeElsewhere: (shown: Profile) => rerender(editor(shown)) };
}

/** By label: in a form of this size a search by role takes jsdom a second. */
export const field = (label: string | RegExp) => screen.getByLabelText(label);

/** In one go: between keystrokes of a busy machine the form would save what is half typed. */
export async function fill(box: HTMLElement, text: string): Promise<void> {
  await userEvent.clear(box);
  if (text !== '') await userEvent.paste(text);
}

export const press = (name: string) => userEvent.click(screen.getByText(name));
