import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { t } from '@/words/t';
import { Button } from './button';

const TOLD_MS = 2_000;

/** Copies a text, and says whether that worked. `label` names what is copied: "Copy counter range". */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [outcome, setOutcome] = useState<'idle' | 'copied' | 'refused'>('idle');

  useEffect(() => {
    if (outcome === 'idle') return undefined;
    const timer = setTimeout(() => setOutcome('idle'), TOLD_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };

  const words = t(`shared.copy.${outcome}`);
  const Icon = outcome === 'copied' ? Check : Copy;
  return (
    <>
      <Button onClick={() => void copy()} aria-label={label}>
        <Icon aria-hidden size={15} />
        {words}
      </Button>
      <output className="sr-only">{outcome === 'idle' ? '' : words}</output>
    </>
  );
}
