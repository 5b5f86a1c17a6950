import { USUAL_REMOTE_WORTH } from '@/playbook/remote-worth';
import type { OfferTerms } from '@/playbook/offer';
import { localDay } from '@/posting/local-day';
import type { Profile } from '@/posting/profile';
import { assess } from '@/scoring/assess';
import type { MarketPack } from '@/scoring/market-pack';
import { ledgerTable, offersTable } from '@/storage/negotiation';
import type { SavedPosting } from '@/storage/saved-posting';
import { labelPostings } from '@/storage/saved-postings';
import { stageOf } from '@/storage/stage-of';
import { t } from '@/words/t';
import type { TalkData } from '@/ui/playbook/talk-data';
import type { Changes } from '@/ui/playbook/use-changes';
import { OfferCounter } from './counter-card';
import { OfferFormView, useOfferForm, useTypedOffer } from './offer-form';
import { offerPlace } from './offer-place';
import { EMPTY_OFFER } from './offer-form-values';
import { OffersSideBySide } from './offers-side-by-side';
import { YearsCard } from './years-card';

/** The written offer: its form beside what it comes to, and the other offers. What is typed counts at once. */
export function OfferTab({
  saved,
  data: { talks, offers },
  pack,
  profile,
  changes,
}: {
  saved: SavedPosting;
  data: TalkData;
  pack: MarketPack;
  profile: Profile;
  changes: Changes;
}) {
  const { key, posting } = saved;
  const stored = talks.offer;
  const form = useOfferForm(stored);
  const typed = useTypedOffer(form) ?? stored?.terms ?? null;
  const own = {
    id: key,
    posting: key,
    employer: posting.company ?? t('offers.thisJob'),
    title: posting.title,
  };
  const save = async (terms: OfferTerms): Promise<void> => {
    await offersTable.put({ ...own, terms });
    const stage = stageOf(saved.status);
    if (stage === 'browsing' || stage === 'interviewing') {
      await labelPostings([key], { status: 'offer' });
    }
    if (terms.base !== stored?.terms.base) await noteTheirNumber(key, terms.base);
  };
  const remove = () => {
    form.reset(EMPTY_OFFER);
    changes.runUndoable(t('offers.removed'), async () => {
      const removed = await offersTable.remove(key);
      return removed && (() => offersTable.put(removed));
    });
  };
  const columns = typed
    ? [{ offer: { ...own, terms: typed, updatedAt: stored?.updatedAt ?? 0 }, saved }]
    : [];
  const others = offers.filter(({ offer }) => offer.id !== key);
  return (
    <>
      <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-2">
        <OfferFormView
          form={form}
          isStored={stored !== null}
          usualRemote={profile.remote?.worth ?? USUAL_REMOTE_WORTH}
          onSave={save}
          onRemove={remove}
        />
        <div className="grid gap-4 xl:sticky xl:top-4">
          {typed ? (
            <>
              <OfferCounter terms={typed} assessment={assess(posting, pack, profile, typed)} />
              <YearsCard terms={typed} />
            </>
          ) : (
            <p className="m-0 rounded-xl border border-dashed border-edge p-5 text-ink-2">
              {t('offers.nothingYet')}
            </p>
          )}
        </div>
      </div>
      <OffersSideBySide
        offers={[...columns, ...others].map((one) => ({
          offer: one.offer,
          place: offerPlace(one.saved, profile, pack),
        }))}
        profile={profile}
        pack={pack}
      />
    </>
  );
}

/** Each base that they offer goes into the ledger: so the talks know whether a counter was answered. */
async function noteTheirNumber(posting: string, base: number): Promise<void> {
  await ledgerTable.put({
    id: crypto.randomUUID(),
    posting,
    by: 'them',
    low: base,
    high: base,
    pays: 'base',
    who: t('offers.writtenOffer'),
    day: localDay(new Date()),
    stage: 'offer',
  });
}
