/** What a column of a file may hold of a posting, in the order in which they are chosen. */
export const IMPORT_FIELDS = [
  'title',
  'company',
  'location',
  'workplace',
  'level',
  'payWords',
  'payMin',
  'payMax',
  'payCurrency',
  'payPeriod',
  'payType',
  'payLabel',
  'url',
  'text',
  'status',
  'tags',
  'note',
  'saved',
] as const;

export type ImportField = (typeof IMPORT_FIELDS)[number];

/** The column that holds each field, from 0; a field that no column holds is absent. */
export type ColumnMapping = Partial<Record<ImportField, number>>;

/** What the headings of such columns are called, in small letters and figures alone, the most telling first. */
const HEADINGS: Record<ImportField, readonly string[]> = {
  title: ['title', 'jobtitle', 'position', 'positiontitle', 'role', 'job', 'posting', 'name'],
  company: ['company', 'companyname', 'employer', 'organization', 'organisation'],
  location: ['place', 'location', 'locations', 'joblocation', 'city', 'office', 'where'],
  workplace: ['workplace', 'workplacetype', 'workmode', 'worktype', 'remote', 'remotehybridonsite'],
  level: ['level', 'seniority', 'joblevel', 'experiencelevel', 'grade'],
  payWords: [
    'pay',
    'salary',
    'salaryrange',
    'payrange',
    'compensation',
    'compensationrange',
    'comp',
    'basesalary',
    'rate',
  ],
  payMin: [
    'paymin',
    'minpay',
    'salarymin',
    'minsalary',
    'minimumsalary',
    'paylow',
    'salarylow',
    'salaryfrom',
    'min',
  ],
  payMax: [
    'paymax',
    'maxpay',
    'salarymax',
    'maxsalary',
    'maximumsalary',
    'payhigh',
    'salaryhigh',
    'salaryto',
    'max',
  ],
  payCurrency: ['paycurrency', 'currency', 'salarycurrency'],
  payPeriod: ['payperiod', 'period', 'salaryperiod', 'per', 'payfrequency', 'frequency'],
  payType: ['paytype', 'component', 'salarytype', 'compensationtype'],
  payLabel: ['payzone', 'paylabel', 'zone'],
  url: ['address', 'url', 'link', 'joburl', 'joblink', 'postingurl', 'jobposting', 'website'],
  text: ['text', 'description', 'jobdescription', 'details'],
  status: ['status', 'stage', 'state', 'applicationstatus', 'phase'],
  tags: ['tags', 'tag', 'labels', 'keywords'],
  note: ['note', 'notes', 'comment', 'comments', 'remarks'],
  saved: ['saved', 'datesaved', 'savedat', 'dateadded', 'added', 'date', 'created', 'dateapplied'],
};

/** Which column seems to hold which field, by its heading; one column for each field, and one field for each column. */
export function guessMapping(headings: readonly string[]): ColumnMapping {
  const plain = headings.map((heading) => heading.toLowerCase().replace(/[^a-z0-9]/g, ''));
  const taken = new Set<number>();
  const mapping: ColumnMapping = {};
  for (const field of IMPORT_FIELDS) {
    const column = HEADINGS[field]
      .map((name) => plain.findIndex((heading, index) => heading === name && !taken.has(index)))
      .find((index) => index >= 0);
    if (column === undefined) continue;
    mapping[field] = column;
    taken.add(column);
  }
  return mapping;
}

/** The mapping with a column for a field, or none; a column holds one field, so that another gives it up. */
export function changeMapping(
  mapping: ColumnMapping,
  field: ImportField,
  column: number | null,
): ColumnMapping {
  const others = IMPORT_FIELDS.filter((other) => other !== field && mapping[other] !== column);
  const kept = others.flatMap((other) => {
    const own = mapping[other];
    return own === undefined ? [] : [[other, own] as const];
  });
  return {
    ...(Object.fromEntries(kept) as ColumnMapping),
    ...(column !== null && { [field]: column }),
  };
}
