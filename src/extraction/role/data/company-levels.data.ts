import type { LevelId } from '@/posting/level';

/**
 * What a company's own level codes and numerals mean, where they differ from the usual reading.
 * Codes in capitals; sources: designgurus.io (FAANG levels), easyinterview.me (level table).
 */
export const COMPANY_LEVELS: Record<string, Record<string, LevelId>> = {
  google: { L3: 'entry', L4: 'mid', L5: 'senior', L6: 'staff', II: 'entry', III: 'mid' },
  meta: { E3: 'entry', E4: 'mid', E5: 'senior', E6: 'staff' },
  amazon: {
    L4: 'entry',
    L5: 'mid',
    L6: 'senior',
    L7: 'staff',
    I: 'entry',
    II: 'mid',
    III: 'senior',
  },
  apple: { ICT2: 'entry', ICT3: 'mid', ICT4: 'senior', ICT5: 'staff', ICT6: 'staff' },
};

/** What the codes mean at other companies. "IC3" and "P3" are mid at some and senior at others: taken as mid. */
export const USUAL_LEVELS: Record<string, LevelId> = {
  L1: 'entry',
  L2: 'entry',
  L3: 'entry',
  L4: 'mid',
  L5: 'senior',
  L6: 'staff',
  L7: 'staff',
  L8: 'staff',
  E3: 'entry',
  E4: 'mid',
  E5: 'senior',
  E6: 'staff',
  E7: 'staff',
  E8: 'staff',
  IC1: 'entry',
  IC2: 'entry',
  IC3: 'mid',
  IC4: 'senior',
  IC5: 'staff',
  IC6: 'staff',
  P1: 'entry',
  P2: 'entry',
  P3: 'mid',
  P4: 'senior',
  P5: 'staff',
  P6: 'staff',
  ICT2: 'entry',
  ICT3: 'mid',
  ICT4: 'senior',
  ICT5: 'staff',
  ICT6: 'staff',
};

/** Other names of those companies. */
export const COMPANY_ALIASES: Record<string, string> = {
  alphabet: 'google',
  deepmind: 'google',
  youtube: 'google',
  facebook: 'meta',
  aws: 'amazon',
};
