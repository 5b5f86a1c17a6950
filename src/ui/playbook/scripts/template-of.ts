import type { Script, ScriptText } from '@/playbook/scripts/script';
import { OWN } from '@/storage/negotiation-rows';
import type { StoredTemplate } from '@/storage/negotiation-rows';

/** A script as the playbook offers it: a bundled one, perhaps in the user's own words, or one of their own. */
export interface OfferedScript extends ScriptText {
  id: string;
  channel: 'mail' | 'spoken';
  /** The bundled script; null for one of the user's own. */
  bundled: Script | null;
  /** The user's own words stand in place of the bundled ones, or the script is all their own. */
  isOwn: boolean;
  /** The name that the user gave it. */
  name: string | null;
}

/** The bundled scripts, each in the user's words where they have some, then the user's own. */
export function offeredScripts(
  scripts: readonly Script[],
  templates: readonly StoredTemplate[],
): OfferedScript[] {
  const byId = new Map(templates.map((template) => [template.id, template]));
  const bundled = scripts.map((script): OfferedScript => {
    const { id, channel, subject, body } = script;
    const own = byId.get(id);
    const text = own ?? { body, ...(subject !== undefined && { subject }) };
    return {
      id,
      channel,
      ...(text.subject !== undefined && { subject: text.subject }),
      body: text.body,
      bundled: script,
      isOwn: own !== undefined,
      name: null,
    };
  });
  const own = templates
    .filter(({ id }) => id.startsWith(OWN))
    .map(({ id, channel, subject, body, name }): OfferedScript => ({
      id,
      channel,
      ...(subject !== undefined && { subject }),
      body,
      bundled: null,
      isOwn: true,
      name: name ?? null,
    }));
  return [...bundled, ...own];
}
