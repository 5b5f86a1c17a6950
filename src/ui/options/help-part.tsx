import { ClipboardCheck, Lightbulb, Sparkles } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { forgetSeenHints } from '@/storage/seen-hints';
import { Button, buttonClass } from '@/ui/components/button';
import { judgingHref } from '@/ui/components/judging-link';
import { failedLoad } from '@/ui/hooks/loaded';
import { t } from '@/words/t';
import { WELCOME_HREF } from './welcome/welcome-resume';

/** Where everything is explained, and the ways back to what is shown but once. */
export function HelpPart() {
  return (
    <>
      <h1 className="m-0 text-2xl font-semibold">{t('welcome.help.title')}</h1>
      <ul className="m-0 grid list-none grid-cols-1 gap-4 p-0 md:grid-cols-3">
        <Help icon={<ClipboardCheck aria-hidden />} of="judging">
          <a href={judgingHref()} className={buttonClass()}>
            {t('welcome.help.judgingGo')}
          </a>
        </Help>
        <Help icon={<Sparkles aria-hidden />} of="welcome">
          <a href={WELCOME_HREF} className={buttonClass()}>
            {t('welcome.help.welcomeGo')}
          </a>
        </Help>
        <Help icon={<Lightbulb aria-hidden />} of="hints">
          <HintsAgain />
        </Help>
      </ul>
    </>
  );
}

function Help({
  icon,
  of,
  children,
}: {
  icon: ReactNode;
  of: 'judging' | 'welcome' | 'hints';
  children: ReactNode;
}) {
  return (
    <li className="grid grid-rows-[auto_auto_1fr_auto] justify-items-start gap-2 rounded-xl border border-line bg-surface p-4 sm:p-5">
      <span className="text-accent">{icon}</span>
      <h2 className="m-0 text-base font-semibold">{t(`welcome.help.${of}`)}</h2>
      <p className="m-0 text-ink-2">{t(`welcome.help.${of}How`)}</p>
      {children}
    </li>
  );
}

function HintsAgain() {
  const [outcome, setOutcome] = useState<string | null>(null);
  const forget = () => {
    forgetSeenHints().then(
      () => setOutcome(t('welcome.help.hintsDone')),
      (error: unknown) => setOutcome(failedLoad(error).message),
    );
  };
  return (
    <div className="grid gap-1">
      <Button onClick={forget}>{t('welcome.help.hintsGo')}</Button>
      <output className="text-sm text-ink-2 empty:hidden">{outcome}</output>
    </div>
  );
}
