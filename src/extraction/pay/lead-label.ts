/** No sentence leads to the amount: nothing, a label, or names alone: "", "Texas: ", "Zone A ", "ONSITE - ". */
const LABEL_END = /^\W*$|[:\-–—)\]] ?\W*$|^\W*(?:[A-Z0-9][\w.&'/-]*[ ,]+){1,6}$/;

/** What introduces a range or a limit, at the end of a lead: "Starting at ", "In Ohio: between ". */
const INTRODUCTION =
  /\b(?:between|from|ranges? from|ranging from|starting (?:at|from)|starts? (?:at|from)|up to|at least|over|(?:min|max)(?:imum)?(?: of)?|pays?|paying)\W*$/i;

/** True where no sentence leads to the amount, only a label or nothing. */
export function isLabelLead(lead: string): boolean {
  return LABEL_END.test(withoutIntroduction(lead));
}

/** The lead without what only introduces a range or a limit. */
export function withoutIntroduction(lead: string): string {
  return lead.replace(INTRODUCTION, '');
}
