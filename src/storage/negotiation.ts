import type { PostingKey } from '@/posting/posting';
import { checkedTable } from './checked-table';
import { database } from './database';
import type {
  StoredNumber,
  StoredOffer,
  StoredPartAnswer,
  StoredPromise,
  StoredWeighing,
} from './negotiation-rows';
import {
  storedNumberSchema,
  storedOfferSchema,
  storedPartAnswerSchema,
  storedPromiseSchema,
  storedTemplateSchema,
  storedWeighingSchema,
} from './negotiation-rows.schema';

export const offersTable = checkedTable(database.offers, storedOfferSchema);
export const ledgerTable = checkedTable(database.ledger, storedNumberSchema);
export const promisesTable = checkedTable(database.promises, storedPromiseSchema);
export const partAnswersTable = checkedTable(database.partAnswers, storedPartAnswerSchema);
export const weighingsTable = checkedTable(database.weighings, storedWeighingSchema);
export const templatesTable = checkedTable(database.scriptTemplates, storedTemplateSchema);

/** All that the user entered about the talks on one posting. */
export interface Negotiation {
  offer: StoredOffer | null;
  /** By day, then as entered. */
  ledger: StoredNumber[];
  promises: StoredPromise[];
  answers: StoredPartAnswer[];
  weighing: StoredWeighing | null;
  /** How many of its records are damaged; they are left as they are. */
  damaged: number;
}

/** Reads what was entered about a posting's talks. Throws `StorageError`. */
export async function readNegotiation(posting: PostingKey): Promise<Negotiation> {
  const [offer, ledger, promises, answers, weighing] = await Promise.all([
    offersTable.get(posting),
    ledgerTable.ofPosting(posting),
    promisesTable.ofPosting(posting),
    partAnswersTable.ofPosting(posting),
    weighingsTable.get(posting),
  ]);
  return {
    offer,
    ledger: ledger.rows.toSorted(byDay),
    promises: promises.rows.toSorted(byDay),
    answers: answers.rows,
    weighing,
    damaged: ledger.damaged + promises.damaged + answers.damaged,
  };
}

function byDay(
  one: { day: string; updatedAt: number },
  other: { day: string; updatedAt: number },
): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  return one.updatedAt - other.updatedAt;
}
