import { useToday } from '@/ui/hooks/use-today';
import { daysBetween } from '@/playbook/moves';
import type { Profile } from '@/posting/profile';
import { assess } from '@/scoring/assess';
import type { MarketPack } from '@/scoring/market-pack';
import type { SavedPosting } from '@/storage/saved-posting';
import { playbookHref } from '@/ui/components/playbook-href';
import { SectionCard } from '@/ui/components/section-card';
import { statusLabel } from '@/ui/components/status-words';
import { formatDollars } from '@/words/format-money';
import { t } from '@/words/t';
import { Standing } from './offer/counter-card';
import { offerPlace } from './offer/offer-place';
import { OffersSideBySide } from './offer/offers-side-by-side';
import type { OverviewData } from './overview-data';
import type { OfferOfPosting } from './talk-data';

/** Every posting that is talked about, how its offer stands to the walk-away number, and all offers side by side. */
export function OffersOverview({
  data: { talks, offers },
  pack,
  profile,
}: {
  data: OverviewData;
  pack: MarketPack;
  profile: Profile;
}) {
  const byPosting = new Map(offers.map((one) => [one.offer.posting, one]));
  return (
    <>
      <h1 className="m-0 text-2xl font-semibold">{t('playbook.title')}</h1>
      {talks.length === 0 && offers.length === 0 ? (
        <p className="m-0 max-w-xl text-ink-2">{t('playbook.nothing')}</p>
      ) : (
        <SectionCard title={t('playbook.talks')}>
          <ul className="m-0 grid list-none gap-0 p-0">
            {talks.map((saved) => (
              <TalkRow
                key={saved.key}
                saved={saved}
                offer={byPosting.get(saved.key) ?? null}
                pack={pack}
                profile={profile}
              />
            ))}
          </ul>
        </SectionCard>
      )}
      <OffersSideBySide
        offers={offers.map(({ offer, saved }) => ({
          offer,
          place: offerPlace(saved, profile, pack),
        }))}
        profile={profile}
        pack={pack}
      />
    </>
  );
}

function TalkRow({
  saved: { key, posting, status = 'saved' },
  offer,
  pack,
  profile,
}: {
  saved: SavedPosting;
  offer: OfferOfPosting | null;
  pack: MarketPack;
  profile: Profile;
}) {
  const terms = offer?.offer.terms;
  const { walkAway, counter } = assess(posting, pack, profile, terms);
  return (
    <li className="grid gap-1 border-t border-line py-3 first:border-t-0 first:pt-0 last:pb-0 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] sm:gap-4">
      <div className="grid min-w-0 content-start wrap-anywhere">
        <a href={playbookHref(key)} className="font-semibold text-accent">
          {posting.title || t('playbook.untitled')}
        </a>
        <span className="text-sm text-ink-2">
          {[posting.company, statusLabel(status)].filter(Boolean).join(' · ')}
        </span>
      </div>
      {terms && (
        <div className="grid text-sm">
          <span>
            <b className="font-semibold tabular-nums">
              {t('playbook.offered', { base: formatDollars(terms.base) })}
            </b>{' '}
            {terms.deadline && status === 'offer' && <Deadline day={terms.deadline} />}
          </span>
          {walkAway && <Standing base={terms.base} walkAway={walkAway} counter={counter} />}
        </div>
      )}
    </li>
  );
}

function Deadline({ day }: { day: string }) {
  const left = daysBetween(useToday(), day);
  if (left < 0) return <span className="text-below">{t('playbook.deadlineOver')}</span>;
  if (left === 0) return <span className="text-at">{t('playbook.deadlineToday')}</span>;
  return <span className="text-ink-2">{t('playbook.deadlineIn', left, { count: left })}</span>;
}
