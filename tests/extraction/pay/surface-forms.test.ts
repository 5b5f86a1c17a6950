import { describe, expect, it } from 'vitest';
import { read } from './short-form';

const PLAIN = 'USD 140000-165000 year base';

describe('ranges of a year', () => {
  it.each([
    'The range we pay for this work: $140,000 - $165,000.',
    'Salary: $140,000-$165,000',
    'Salary: $140,000- $165,000',
    'Base pay: $140,000 – $165,000',
    'Pay Range\n$140,000—$165,000 USD',
    'Zone A $140,000 — $165,000 USD',
    'The U.S. base pay range: $140,000 -- $165,000 annually.',
    'Our target salary: $140,000 ~ $165,000.',
    'The salary range is $140,000‑$165,000, with room to grow.',
    'We offer a salary of $140,000 to $165,000.',
    'The base salary will be between $140,000 and $165,000.',
    'The salary for this role is between $140,000 - $165,000, depending on interviews.',
    'Compensation: From $140,000.00 to $165,000.00 per year',
    'Pay range: $140,000.00 - $165,000.00 depending on experience',
    'Salary Range $140,000-165,000.',
    'Wage: $140,000.00 – 165,000.00 per annum',
    'Pay Range: $ 140,000 - $ 165,000',
    'Full-Time Salary Range: $140000 - $165000',
    'US: $140000 - $165000 (USD) + 15% bonus target',
    'Salary range: 140,000-165,000/year',
    'Salary: 140,000-165,000',
    'The range is:$140,000 - $165,000NOTE: it may change.',
    'Base salary: $140,000 - $165, 000',
    'Base salary: $140,000 - 165 ,000 USD',
    'The base salary range is $140- $165,000',
    'The salary range is $140,000 \\- $165,000 a year',
    'The offered salary range is **$140,000-$165,000** annually',
    'Annual Salary:\n$140,000\n—\n$165,000 USD',
    'Base pay: $140,000&nbsp;&mdash;&nbsp;$165,000&nbsp;USD<br>',
    '<p>Salary</p><p><b>$140,000</b> - <b>$165,000</b></p>',
    'Salary   range :  $ 140,000   -   $ 165,000     per  year',
    'Base salary $165,000 - $140,000 depending on level',
    'Salary: $140,000-$165,00 and equity',
    'Base pay 140,000 - $165,000 annually.',
    'For this role the pay starts at a minimum of $140,000 and a maximum of $165,000.',
    'The base salary, exclusive of bonus, equity and perks, is $140,000 - $165,000.',
    'What you will get: between 140 and 165 thousand dollars a year in salary',
    'We are looking for a research engineer, salary $140,000 - $165,000.',
    'The salary range for our fraud team is $140,000 - $165,000.',
    'Your target base salary will be $140,000 - $165,000.',
    'The base salary for this role, which serves our largest customers, is $140,000 - $165,000.',
    'A 401(k) match and $140,000 - $165,000 in base pay',
    'Minimum $140,000, target $150,000, maximum $165,000 base salary',
    'Salary will begin at $140,000.00 and up to $165,000.00 for the right person.',
    'After our $30M Series A we pay $140k-$165k',
    'The pay range is $140,000‑to‑$165,000.',
    'Salary starts at $140,000, rising with your level up to the maximum of $165,000.',
    'Low: $140,000 High: $165,000 annual base',
    'Annual salary from $140,000\nAnnual salary to $165,000',
    'Annual salary of $140,000 - $165,000, paid monthly',
    'Between $140,000 and $165,000, depending on experience',
    'First-year earnings: $140,000 - $165,000',
    'The band is $140,000 to $165,000 for this role.',
    'Target salary $150,000 (range: $140,000 - $165,000)',
  ])('%s', (text) => {
    expect(read(text)).toEqual([PLAIN]);
  });
});

describe('K notation', () => {
  it.each([
    'Compensation Range: $140K - $165K',
    '$140K–$165K',
    'Compensation: $140k-$165k',
    'The pay for this position is $140-165K',
    'Salary 140-165k, Denver CO, hybrid.',
    'Base salary $140- $165k, depending on experience',
    '$140K to $165K a year',
    'Full range: 140k-165k base salary',
    '$140K/yr - $165K/yr',
    '$140.0K – $165.0K • Offers Equity',
    '$140k-$165k + 0.3-0.9% equity',
    'Salary: $$140k-$165K (DOE)',
    'Salary: $140 - 165k USD',
    '140K-165K Annually',
    'The salary range is $140,000K - $165,000.',
    'Compensation: $140k-$165k/year',
    'Salary: $140K+ - $165K+',
  ])('%s', (text) => {
    expect(read(text)).toEqual([PLAIN]);
  });
});

describe('periods', () => {
  it.each([
    ['base hourly rate: $26/hour', 'USD 26-26 hour base'],
    ['Hourly rate range in our Reno office: $18.40 - $26.75 per hour', 'USD 18.4-26.75 hour base'],
    ['Data contract, remote, $48hr-$95hr.', 'USD 48-95 hour base'],
    ['Compensation: $46/hr-$58/hr by seniority', 'USD 46-58 hour base'],
    ['Pay: $25.00 an hour', 'USD 25-25 hour base'],
    ['$62/Hr. - $67/Hr. (on W2)', 'USD 62-67 hour base'],
    ['$25.50 - $28.00 DOE', 'USD 25.5-28 hour base'],
    ['Hourly $31 - $47', 'USD 31-47 hour base'],
    ['Pay Range - Start:\n$17.25\nPay Range - End:\n$29.75', 'USD 17.25-29.75 hour base'],
    ['weekly pay of $1,350', 'USD 1350-1350 week base'],
    ['$20.75-$29.00 / Hourly', 'USD 20.75-29 hour base'],
    ['Starting at $29.15 - $36.40 / per hour; more with certificates', 'USD 29.15-36.4 hour base'],
    ['Hourly Based Rate\nMin: $71.00/hour\nMax: $94.00/hour', 'USD 71-94 hour base'],
    ['The hourly rate here is $31.', 'USD 31-31 hour base'],
    ['Hourly pay: anywhere from $24.00 to $33.00 in full-time employment', 'USD 24-33 hour base'],
    ['30-36 hours per week at $49.80/hour, through June', 'USD 49.8-49.8 hour base'],
    ['A base wage of $37.10 to $44.90 (hourly, union).', 'USD 37.1-44.9 hour base'],
    ['Pay Range\n$28—$32 USD', 'USD 28-32 hour base'],
    ['Pay Range: USD $118,000.00 - USD $151,000.00 /Yr.', 'USD 118000-151000 year base'],
    ['USD$151,000 per year - USD$168,500 per year', 'USD 151000-168500 year base'],
    ['$169,000/year to $231,000/year + bonus + equity', 'USD 169000-231000 year base'],
    ['Salary: $79,310.40/annually - $131,520.96/annually', 'USD 79310.4-131520.96 year base'],
    ['Base pay in California: $171,000 - $243,000 yr', 'USD 171000-243000 year base'],
    [
      'First salary between $63,000-72,000 DOE annual, reviewed in spring',
      'USD 63000-72000 year base',
    ],
    [
      'Salaries range from $181,000 to $254,000 on an annualized basis',
      'USD 181000-254000 year base',
    ],
    ['Compensation: $318-401k', 'USD 318000-401000 year base'],
    ['Compensation: $298k to 403k', 'USD 298000-403000 year base'],
    ['Salary: $150K - 401k - dental', 'USD 150000-150000 year base'],
    ['Pay: $4,705.00 - $8,140.00 per Month', 'USD 4705-8140 month base'],
    ['Salary Range: $4,850 - $6,310/Monthly', 'USD 4850-6310 month base'],
    ['Gross pay of $5,200 - $8,800 per month', 'USD 5200-8800 month base'],
    ['Salary $3,275.60 to $4,018.44 bi-weekly', 'USD 3275.6-4018.44 biweek base'],
    ['Salary $4,100 to $5,200 semi-monthly', 'USD 4100-5200 semimonth base'],
    ['Each fellow gets a stipend of $2,900 per week, for ten weeks', 'USD 2900-2900 week base'],
    ['The fellowship pays $2,150 per week.', 'USD 2150-2150 week base'],
    ['A stipend for our fellows: $68,000 per year', 'USD 68000-68000 year base'],
    ['Part time, 24 hours per week, $47.00 - $59.00 per hour', 'USD 47-59 hour base'],
    ['Rate: £410-£475 per day, six months to begin', 'GBP 410-475 day base'],
    ['Guard wanted. Pay: £13.15 per hourShifts: nights', 'GBP 13.15-13.15 hour base'],
    [
      'Salary Range/Hourly Rate, Californian applicants: $203,000 - $249,600',
      'USD 203000-249600 year base',
    ],
    [
      'State employees only.\nSalary Range: $7,530.00 - $11,650.00\nRepresentation: none',
      'USD 7530-11650 month base',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('takes hourly and annual figures of one job as two', () => {
    expect(read('Rate: $55.00 - $70.00 per hour (a year comes to $114,400 - $145,600).')).toEqual([
      'USD 55-70 hour base',
      'USD 114400-145600 year base',
    ]);
  });
});

describe('one figure, one bound', () => {
  it.each([
    ['Up to $215k base, no more.', 'USD ?-215000 year base'],
    ['A minimum annual salary of $119,000', 'USD 119000-? year base'],
    ['The maximum base pay is $243,000.', 'USD ?-243000 year base'],
    ['You will earn at least $126,000 a year.', 'USD 126000-? year base'],
    ['Salary up to £35,000', 'GBP ?-35000 year base'],
    ['Up to £60,000 + Bonus', 'GBP ?-60000 year base'],
    ['Pay: from $27.75 an hour, overtime paid.', 'USD 27.75-? hour base'],
    ['Base pay starts at $21/hr', 'USD 21-? hour base'],
    ['Pay in Albany: $64,100+ annually', 'USD 64100-? year base'],
    ['Salary Range\n-----\n\n$108,000+ by qualification', 'USD 108000-? year base'],
    ['Base Salary: $290,000 Who we are', 'USD 290000-290000 year base'],
    ['$200,000 annual salary', 'USD 200000-200000 year base'],
    ['$175K–$235K+ if you are the one', 'USD 175000-235000 year base'],
    ['Target base salary: $190,000 - 245,000+', 'USD 190000-245000 year base'],
    ['£30,000 + Benefits', 'GBP 30000-30000 year base'],
    ['The salary is $95,000.', 'USD 95000-95000 year base'],
    ['The salary range for this full-time position is 138,400', 'USD 138400-138400 year base'],
    ['Base salary starting at 147,000 for this level', 'USD 147000-? year base'],
    ['Starting at $126,000 per year', 'USD 126000-? year base'],
    ['About you\nUp to $185,000 a year.', 'USD ?-185000 year base'],
    ['Base can approach $395k + equity.', 'USD ?-395000 year base'],
    ['$96,000 a year - Full-time', 'USD 96000-96000 year base'],
    ['Interns: $8,800/month', 'USD 8800-8800 month base'],
    ['pays $52,000 a year', 'USD 52000-52000 year base'],
    ['Annual salary of €71.500 gross, paid monthly.', 'EUR 71500-71500 year base'],
    ['$62,000 base + $21,000 bonus potential', 'USD 62000-62000 year base'],
    ['Base Salary Range $195,000 — $195,000 USD', 'USD 195000-195000 year base'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('labelled ends', () => {
  it.each([
    [
      'Minimum Salary: $94,120 /year / Maximum Salary: $139,700 /year',
      'USD 94120-139700 year base',
    ],
    [
      'Minimum Salary\n\n$110,000.00\n\nMaximum Salary\n\n$165,000.00',
      'USD 110000-165000 year base',
    ],
    ['Yearly base pay. Min: $121,000 Mid: $148,500 Max: $176,000', 'USD 121000-176000 year base'],
    ['Pay\nMinimum: $97,400.00Maximum: $219,300.00', 'USD 97400-219300 year base'],
    ['Base pay $97,400 (min) - $219,300 (max)', 'USD 97400-219300 year base'],
    [
      'Scientist II: $97,400.40 (minimum) - $128,000.00 (midpoint) - $159,300.80 (maximum)',
      'USD 97400.4-159300.8 year base',
    ],
    [
      'Base pay runs from $112,300/year in our lowest cost market up to $198,400/year in our highest cost market.',
      'USD 112300-198400 year base',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('currencies', () => {
  it.each([
    ['Base: CA$136,000 to CA$169,000', ['US'], 'CAD 136000-169000 year base'],
    ['Salary: C$136,000 - C$169,000', ['CA'], 'CAD 136000-169000 year base'],
    ['Base: $136,000 to $169,000 CAD', ['US'], 'CAD 136000-169000 year base'],
    ['CAD$128,000 per year - CAD$141,500 per year', ['CA'], 'CAD 128000-141500 year base'],
    ['CAD 130000 - CAD 170000 - yearly', ['CA'], 'CAD 130000-170000 year base'],
    ['Annual salary between $72,000 and $119,000.', ['CA'], 'CAD 72000-119000 year base'],
    ['Annual salary between $72,000 and $119,000 (USD).', ['CA'], 'USD 72000-119000 year base'],
    ['Annual salary between $72,000 and $119,000.', ['CA', 'US'], 'USD 72000-119000 year base'],
    ['Canada Annual Pay Range\n$131,000—$162,000', [], 'CAD 131000-162000 year base'],
    ['Package: A$158,000 – A$181,000', ['AU'], 'AUD 158000-181000 year base'],
    ['$134,000 - $146,200 plus 12% superannuation', [], 'AUD 134000-146200 year base'],
    ['S$7,900 – S$11,400 per month', ['SG'], 'SGD 7900-11400 month base'],
    ['Remuneration: US$139,000 – US$174,000 a year', ['BR'], 'USD 139000-174000 year base'],
    ['base salary from 148,000 USD - 197,250 USD', ['US'], 'USD 148000-197250 year base'],
    ['USD 80000 - USD 100000 - yearly', ['US'], 'USD 80000-100000 year base'],
    ['Dallas - 101,700.00 - 168,900.00 USD annually', ['US'], 'USD 101700-168900 year base'],
    ['€58.000—€69.000 EUR', ['FR'], 'EUR 58000-69000 year base'],
    ['Gehalt: 78.500 € – 96.000 € brutto pro Jahr', ['DE'], 'EUR 78500-96000 year base'],
    ['Salary Range:\n€41-€53K', ['IE'], 'EUR 41000-53000 year base'],
    ['£60k - £80k + Pension', ['GB'], 'GBP 60000-80000 year base'],
    ['**£46,215 - £54,870 (D.O.E)**', ['GB'], 'GBP 46215-54870 year base'],
    ["Annual salary CHF 117'500 – CHF 139'000", ['CH'], 'CHF 117500-139000 year base'],
    ['Gehalt zwischen 4.900 € und 5.800 € brutto im Monat', ['DE'], 'EUR 4900-5800 month base'],
    ['Jahresgehalt ab 68.000 €', ['DE'], 'EUR 68000-? year base'],
    ['CTC up to 27 LPA', ['IN'], 'INR ?-2700000 year base'],
    ['INR 16L - 22L per annum', ['IN'], 'INR 1600000-2200000 year base'],
    ['Salary: ₪31,000 - ₪47,000 per month', ['IL'], 'ILS 31000-47000 month base'],
    ['CHF65k–CHF90k', ['CH'], 'CHF 65000-90000 year base'],
    ['Salary band: ₹24–36 LPA fixed', ['IN'], 'INR 2400000-3600000 year base'],
    ['Salary: ₹2,150,000- ₹3,120,500/year', ['IN'], 'INR 2150000-3120500 year base'],
    ['19 500 – 26 000 zł + VAT per month', ['PL'], 'PLN 19500-26000 month base'],
    ['Salary: 18 200 - 24 700 PLN, gross per month', ['PL'], 'PLN 18200-24700 month base'],
    ['INR 25,00,000 - 40,00,000 per annum', ['IN'], 'INR 2500000-4000000 year base'],
    ['3 000 - 4 500 EUR gross per month', ['FR'], 'EUR 3000-4500 month base'],
    ['€3.500 - €4.200 bruto per maand', ['NL'], 'EUR 3500-4200 month base'],
    ['Salary: 45,000 - 55,000', ['GB'], 'GBP 45000-55000 year base'],
    ['Salaire : 61 000 € à 74 000 € par an', ['FR'], 'EUR 61000-74000 year base'],
    ['Le salaire est de 126,000 $ CAD à 219,500 $ CAD.', ['CA'], 'CAD 126000-219500 year base'],
    ['Salary: 21,500 - 28,000 PLN + VAT, B2B', ['PL'], 'PLN 21500-28000 month base'],
    ['Salary: 61 000 - 74 000 Kč', ['CZ'], 'CZK 61000-74000 month base'],
    ['Package: S$7,200 - S$9,800', ['SG'], 'SGD 7200-9800 month base'],
    ['Fixed pay: 9.29 lakhs per annum', ['IN'], 'INR 929000-929000 year base'],
    ['Pay: 19-31 LPA', [], 'INR 1900000-3100000 year base'],
    ['Gehalt: 58-71.000 € brutto', ['DE'], 'EUR 58000-71000 year base'],
    ['Bruttojahresgehalt ab 68.000 €', ['DE'], 'EUR 68000-? year base'],
    ['Rémunération entre 58k€ et 73k€', ['FR'], 'EUR 58000-73000 year base'],
    ['Salary: $$140,000 - $$165,000', ['US'], 'USD 140000-165000 year base'],
  ])('%s (%s)', (text, countries, expected) => {
    expect(read(text, { countries })).toEqual([expected]);
  });
});
