import { useState } from 'react';
import type { ReactNode } from 'react';
import { currentPay } from '@/playbook/compare-pay';
import { countedValue } from '@/playbook/equity-value';
import { expectedBonus } from '@/playbook/offer-years';
import type { Profile } from '@/posting/profile';
import { homeGeography } from '@/scoring/home';
import type { Geography, MarketPack } from '@/scoring/market-pack';
import type { StoredOffer } from '@/storage/negotiation-rows';
import { CONTROL_CLASS } from '@/ui/components/control-class';
import { Field } from '@/ui/components/field';
import { SectionCard } from '@/ui/components/section-card';
import { formatCalendarDay } from '@/words/format-day';
import { formatDollarRange, formatDollars } from '@/words/format-money';
import { t } from '@/words/t';
import { offerColumns } from './offer-column';
import type { OfferColumn } from './offer-column';

/** Offer against offer, and each against the current job; the first column is the one compared with. */
export function OffersSideBySide({
  offers,
  profile,
  pack,
}: {
  offers: { offer: StoredOffer; place: Geography | null }[];
  profile: Profile;
  pack: MarketPack;
}) {
  const [placeId, setPlaceId] = useState(homeGeography(profile, pack)?.id ?? '');
  const elsewhere = pack.geographies.find(({ id, rpp }) => id === placeId && rpp !== null) ?? null;
  const columns = offerColumns(offers, profile, elsewhere);
  const current = currentPay(profile);
  if (columns.length === 0) return null;
  return (
    <SectionCard title={t('offers.sideBySide')}>
      {/* Wider than a narrow page: it scrolls by itself, by keyboard too. */}
      <section
        className="overflow-x-auto"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={t('offers.table', { title: t('offers.sideBySide') })}
      >
        <table className="w-full border-collapse text-sm tabular-nums [&_td]:px-3 [&_td]:py-1.5 [&_th]:px-3 [&_th]:py-1.5 [&_thead_th]:align-bottom">
          <caption className="sr-only">{t('offers.sideBySide')}</caption>
          <thead>
            <tr>
              <td>
                <span className="sr-only">{t('offers.partOf')}</span>
              </td>
              {columns.map(({ offer }) => (
                <th key={offer.id} scope="col" className="min-w-36 text-left">
                  <span className="block font-semibold">{offer.employer}</span>
                  <span className="block text-xs font-normal text-ink-2">{offer.title}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Row name={t('offers.base')} columns={columns}>
              {({ offer }) => formatDollars(offer.terms.base)}
            </Row>
            <Row name={t('offers.part.bonus')} columns={columns}>
              {({ offer: { terms } }) => (terms.bonus ? formatDollars(expectedBonus(terms)) : null)}
            </Row>
            <Row name={t('offers.wholeGrant')} columns={columns}>
              {({ offer: { terms } }) => terms.equity && <Grant equity={terms.equity} />}
            </Row>
            <Row name={t('offers.part.signOn')} columns={columns}>
              {({ offer: { terms } }) => terms.signOn && formatDollars(terms.signOn.amount)}
            </Row>
            <Row name={t('offers.firstYear')} columns={columns}>
              {({ years }) => formatDollars(years[0]?.pay ?? 0)}
            </Row>
            <Row name={t('offers.fourYears')} columns={columns} isStrong>
              {({ sum }) => formatDollars(sum.pay)}
            </Row>
            {columns.length > 1 && (
              <Row name={t('offers.againstFirst')} columns={columns}>
                {({ againstFirst }) => againstFirst && <Against comparison={againstFirst} />}
              </Row>
            )}
            {current && (
              <Row name={t(`offers.againstCurrent.${current.kind}`)} columns={columns}>
                {({ againstCurrent }) => againstCurrent && <Against comparison={againstCurrent} />}
              </Row>
            )}
            {elsewhere && (
              <Row name={t('offers.sameIn', { place: elsewhere.label })} columns={columns}>
                {({ boughtThere }) =>
                  boughtThere === null ? t('offers.placeUnknown') : formatDollars(boughtThere)
                }
              </Row>
            )}
            <Row name={t('offers.beside')} columns={columns}>
              {({ sum: { beside } }) =>
                beside.high > 0 &&
                (beside.low === beside.high ? formatDollars(beside.low) : formatDollarRange(beside))
              }
            </Row>
            <Row name={t('offers.deadline')} columns={columns}>
              {({ offer: { terms } }) => terms.deadline && formatCalendarDay(terms.deadline)}
            </Row>
          </tbody>
        </table>
      </section>
      <p className="m-0 text-sm text-ink-2">{t('offers.sideBySideHint')}</p>
      <div className="max-w-sm">
        <Field label={t('offers.elsewhere')} hint={t('offers.elsewhereHint')}>
          {(ids) => (
            <select
              {...ids}
              value={placeId}
              onChange={({ target }) => setPlaceId(target.value)}
              className={CONTROL_CLASS}
            >
              <option value="">{t('offers.nowhere')}</option>
              {pack.geographies
                .filter(({ rpp }) => rpp !== null)
                .map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
            </select>
          )}
        </Field>
      </div>
    </SectionCard>
  );
}

function Row({
  name,
  columns,
  isStrong = false,
  children,
}: {
  name: string;
  columns: OfferColumn[];
  isStrong?: boolean;
  children: (column: OfferColumn) => ReactNode;
}) {
  return (
    <tr className={`border-t border-line ${isStrong ? 'font-semibold' : ''}`}>
      <th scope="row" className={`text-left ${isStrong ? '' : 'font-normal text-ink-2'}`}>
        {name}
      </th>
      {columns.map((column) => (
        <td key={column.offer.id}>{children(column) || '–'}</td>
      ))}
    </tr>
  );
}

/** A grant as it counts; a private company's with the discount that was taken. */
function Grant({ equity }: { equity: NonNullable<StoredOffer['terms']['equity']> }) {
  const value = formatDollars(countedValue(equity));
  if (equity.company === 'public') return value;
  return (
    <>
      {value}
      <span className="block text-xs text-ink-2">
        {t('offers.privateGrant', { percent: equity.discount ?? 0 })}
      </span>
    </>
  );
}

/** More, less, or too close to call. */
function Against({
  comparison: { ahead, difference },
}: {
  comparison: NonNullable<OfferColumn['againstFirst']>;
}) {
  if (ahead === null) return <span className="text-ink-2">{t('offers.tooClose')}</span>;
  const amount = formatDollars(Math.abs(difference));
  return ahead === 'first' ? (
    <span className="font-medium text-above">{t('offers.more', { amount })}</span>
  ) : (
    <span className="font-medium text-below">{t('offers.less', { amount })}</span>
  );
}
