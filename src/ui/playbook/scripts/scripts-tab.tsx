import { Mail, MessageSquare, Plus } from 'lucide-react';
import { useState } from 'react';
import { ALL_SCRIPTS, scriptsFor } from '@/playbook/scripts/all-scripts';
import type { ScriptId } from '@/playbook/scripts/script';
import type { ScriptValues } from '@/playbook/script-values';
import type { Stage } from '@/playbook/stage';
import { OWN } from '@/storage/negotiation-rows';
import type { StoredTemplate } from '@/storage/negotiation-rows';
import { Button } from '@/ui/components/button';
import type { Changes } from '@/ui/playbook/use-changes';
import { asKey } from '@/words/as-key';
import { t } from '@/words/t';
import { ScriptCard } from './script-card';
import { TemplateEditor } from './template-editor';
import { offeredScripts } from './template-of';
import type { OfferedScript } from './template-of';

/** The scripts of the stage, one of them open: filled with what is known, the rest asked for. */
export function ScriptsTab({
  stage,
  values,
  hasCompetingOffer,
  templates,
  chosen,
  onChoose,
  changes,
}: {
  stage: Stage | null;
  values: ScriptValues;
  hasCompetingOffer: boolean;
  templates: readonly StoredTemplate[];
  chosen: ScriptId | null;
  onChoose: (id: ScriptId | null) => void;
  changes: Changes;
}) {
  // What the user fills in serves every script: a recruiter's name is typed once.
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [ownId, setOwnId] = useState<string | null>(null);
  const [isNew, setIsNew] = useState(false);
  const bundled = stage ? scriptsFor(stage, hasCompetingOffer) : ALL_SCRIPTS;
  // One that a step elsewhere opened is there even where its stage has passed.
  const asked = ALL_SCRIPTS.filter(
    ({ id }) => id === chosen && !bundled.some((one) => one.id === id),
  );
  const offered = offeredScripts([...bundled, ...asked], templates);
  const shown = offered.find(({ id }) => id === (ownId ?? chosen)) ?? offered[0];
  const choose = (script: OfferedScript) => {
    setIsNew(false);
    setOwnId(script.bundled ? null : script.id);
    onChoose(script.bundled?.id ?? null);
  };
  return (
    <div className="grid grid-cols-1 items-start gap-4 md:grid-cols-[14rem_minmax(0,1fr)]">
      <nav aria-label={t('playbook.scripts.list')} className="grid gap-1">
        {offered.map((script) => (
          <button
            key={script.id}
            type="button"
            aria-current={!isNew && script.id === shown?.id ? 'true' : undefined}
            onClick={() => choose(script)}
            className="flex cursor-pointer items-center gap-2 rounded-lg bg-transparent px-3 py-2 text-left text-ink-2 hover:bg-surface-3 hover:text-ink aria-[current]:bg-surface-3 aria-[current]:font-semibold aria-[current]:text-ink"
          >
            <ChannelIcon channel={script.channel} />
            <span className="min-w-0 wrap-anywhere">{scriptName(script)}</span>
          </button>
        ))}
        <Button
          look="quiet"
          className="!justify-start"
          onClick={() => {
            setIsNew(true);
          }}
        >
          <Plus aria-hidden size={15} />
          {t('playbook.scripts.add')}
        </Button>
      </nav>
      {isNew ? (
        <TemplateEditor
          script={null}
          onClose={() => setIsNew(false)}
          onStored={(id) => {
            setIsNew(false);
            if (id.startsWith(OWN)) setOwnId(id);
          }}
        />
      ) : (
        shown && (
          <ScriptCard
            key={shown.id}
            script={shown}
            name={scriptName(shown)}
            values={values}
            typed={typed}
            onTyped={(name, text) => setTyped((before) => ({ ...before, [name]: text }))}
            changes={changes}
          />
        )
      )}
    </div>
  );
}

function ChannelIcon({ channel }: Pick<OfferedScript, 'channel'>) {
  const Icon = channel === 'mail' ? Mail : MessageSquare;
  return <Icon aria-hidden size={15} className="shrink-0" />;
}

function scriptName({ bundled, name }: OfferedScript): string {
  if (bundled) return t(`playbook.script.${asKey(bundled.id)}`);
  return name ?? t('playbook.scripts.unnamed');
}
