import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { writeSettings } from '@/storage/settings';
import type { OnOffSetting } from '@/storage/settings.schema';
import { failedLoad } from '@/ui/hooks/loaded';
import { useChosen } from '@/ui/hooks/use-chosen';
import { useSettings } from '@/ui/hooks/use-settings';

/** One setting to turn on and off, with what it means below it. */
export function SettingSwitch({
  setting,
  label,
  children,
}: {
  setting: OnOffSetting;
  label: string;
  children: ReactNode;
}) {
  const settings = useSettings();
  const [problem, setProblem] = useState<string | null>(null);
  const hint = useId();

  const stored = settings.kind === 'ready' && settings.value[setting];
  const [isOn, choose] = useChosen(stored, async (chosen) => {
    setProblem(null);
    try {
      await writeSettings({ [setting]: chosen });
      return true;
    } catch (error) {
      setProblem(failedLoad(error).message);
      return false;
    }
  });

  const failure = problem ?? (settings.kind === 'failed' ? settings.message : null);
  return (
    <div className="grid gap-2">
      <label className="flex items-center gap-2 font-semibold">
        <input
          type="checkbox"
          className="m-0 size-4 shrink-0 accent-accent"
          aria-describedby={hint}
          disabled={settings.kind !== 'ready'}
          checked={isOn}
          onChange={({ target }) => choose(target.checked)}
        />
        {label}
      </label>
      <div id={hint} className="grid gap-2 text-ink-2">
        {children}
      </div>
      {failure && (
        <p role="alert" className="m-0 text-below">
          {failure}
        </p>
      )}
    </div>
  );
}
