import { ArrowUpToLine, HandCoins, Lock, Scale } from 'lucide-react';
import type { MarketPack } from '@/scoring/market-pack';
import { formatPercent } from '@/words/format-number';
import { t } from '@/words/t';
import { WelcomePoint } from './welcome-point';

/** The first step: what is shown on a job page, and what it rests on. */
export function WhatItDoes({ pack: { name, publisher, sample, policy } }: { pack: MarketPack }) {
  const { low, high } = policy.flexibility;
  return (
    <>
      <p className="m-0 text-base text-ink-2">{t('welcome.what.lead')}</p>
      <ul className="m-0 grid list-none gap-4 p-0">
        <WelcomePoint icon={Scale} title={t('welcome.what.verdict')}>
          {t('welcome.what.verdictHow', { pack: name, publisher, sample })}
        </WelcomePoint>
        <WelcomePoint icon={ArrowUpToLine} title={t('welcome.what.headroom')}>
          {t('welcome.what.headroomHow', { low: formatPercent(low), high: formatPercent(high) })}
        </WelcomePoint>
        <WelcomePoint icon={HandCoins} title={t('welcome.what.counter')}>
          {t('welcome.what.counterHow')}
        </WelcomePoint>
        <WelcomePoint icon={Lock} title={t('welcome.what.privacy')}>
          {t('welcome.what.privacyHow')}
        </WelcomePoint>
      </ul>
    </>
  );
}
