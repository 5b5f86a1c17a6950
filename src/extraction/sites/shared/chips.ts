import type { QuotedWord } from './rules';

/** The short texts under a title, sorted by what they say. */
export interface Chips {
  pay: string[];
  workplace: QuotedWord[];
  employmentTypes: string[];
}

/** How sites name the workplace in the languages of their interfaces: nothing in the markup tells chips apart. */
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
  'hybrid work': 'Hybrid',
  'hybrid remote': 'Hybrid',
  ibrido: 'Hybrid',
  ibrida: 'Hybrid',
  híbrido: 'Hybrid',
  híbrida: 'Hybrid',
  hybride: 'Hybrid',
  'on-site': 'On-site',
  onsite: 'On-site',
  'in person': 'On-site',
  'in sede': 'On-site',
  presencial: 'On-site',
  'sur site': 'On-site',
  'vor ort': 'On-site',
  'op locatie': 'On-site',
  'på plats': 'On-site',
};

const EMPLOYMENT = new Set(
  (
    'full-time,part-time,contract,temporary,internship,volunteer,permanent,per diem,other,' +
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

/** What the chips of a posting say; those that say none of this are left out. */
export function sortChips(texts: readonly string[]): Chips {
  return {
    pay: texts.filter(isPayWords),
    workplace: texts.flatMap((quote) => {
      const value = WORKPLACE[quote.toLowerCase()];
      return value ? { value, quote } : [];
    }),
    employmentTypes: texts.filter((text) => EMPLOYMENT.has(text.toLowerCase())),
  };
}
