import { wordLine } from './word-line';

/** What a company's legal form adds to its name. */
const LEGAL_FORM =
  /(?: (?:inc|incorporated|llc|ltd|limited|corp|corporation|co|company|plc|gmbh|pbc))+$/;

/** A company's name for comparing: "Tessel Robotics, Inc." and "tessel robotics" are one. */
export function companyName(printed: string): string {
  return wordLine(printed).replace(LEGAL_FORM, '');
}
