import type { PayProvenance } from '@/posting/pay-range';
import type { QuotedPay, QuotedWord } from '../shared/rules';

/** The short chips under a title, sorted by what they say. */
export interface Pills {
  pay: string[];
  workplace: QuotedWord[];
  employmentTypes: string[];
}

/** How the languages of LinkedIn's interface name the workplace: data, since nothing in the markup tells chips apart. */
const WORKPLACE: Record<string, string> = {
  remote: 'Remote',
  'da remoto': 'Remote',
  remoto: 'Remote',
  'en remoto': 'Remote',
  'à distance': 'Remote',
  télétravail: 'Remote',
  'op afstand': 'Remote',
  distans: 'Remote',
  hybrid: 'Hybrid',
  ibrido: 'Hybrid',
  ibrida: 'Hybrid',
  híbrido: 'Hybrid',
  híbrida: 'Hybrid',
  hybride: 'Hybrid',
  'on-site': 'On-site',
  onsite: 'On-site',
  'in sede': 'On-site',
  presencial: 'On-site',
  'sur site': 'On-site',
  'vor ort': 'On-site',
  'op locatie': 'On-site',
  'på plats': 'On-site',
};

const EMPLOYMENT = new Set(
  (
    'full-time,part-time,contract,temporary,internship,volunteer,other,' +
    'a tempo pieno,contratto,stage,tempo integral,meio período,estágio,jornada completa,media jornada,' +
    'temps plein,temps partiel,cdi,cdd,vollzeit,teilzeit,befristet,praktikum,fulltime,parttime,heltid,deltid'
  ).split(','),
);

const CODE = 'USD|CAD|EUR|GBP|AUD|NZD|INR|CHF|SGD|BRL|MXN|PLN|SEK|DKK|NOK|JPY|ILS|ZAR';
const MONEY = new RegExp(`(?:[$€£¥₹₪]|\\b(?:${CODE})\\b)\\s?\\d|\\d\\s?(?:[€£]|(?:${CODE})\\b)`);

/** True for a chip that states pay ("$141K/yr - $202K/yr"), and not for one that names a benefit ("401(k) benefit"). */
export function isPayWords(text: string): boolean {
  return text.length <= 80 && MONEY.test(text);
}

export function sortPills(texts: readonly string[]): Pills {
  return {
    pay: texts.filter(isPayWords),
    workplace: texts.flatMap((quote) => {
      const value = WORKPLACE[quote.toLowerCase()];
      return value ? { value, quote } : [];
    }),
    employmentTypes: texts.filter((text) => EMPLOYMENT.has(text.toLowerCase())),
  };
}

/**
 * A chip's pay. The chip does not say where LinkedIn has the figure from (it shows what employers enter and what it read
 * off the description alike), so it counts as inferred by the site unless a pay section on the page says more.
 */
export function pillPay(texts: readonly string[], provenance: PayProvenance): QuotedPay[] {
  return texts.map((text) => ({
    pay: { kind: 'text', provenance, label: null, text },
    quote: text,
  }));
}
