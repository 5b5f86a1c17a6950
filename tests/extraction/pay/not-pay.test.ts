import { describe, expect, it } from 'vitest';
import { read } from './short-form';

describe('money that is not pay', () => {
  it.each([
    // pay of others, or in the words of others
    'The average salary for a data engineer in the US is $161,000.',
    'Average total compensation for senior engineers at such companies is $310,000.',
    'Estimated salary: $118K - $152K a year (Glassdoor est.)',
    // funding, revenue, customers
    'In March we announced a $71M Series C, led by Harrow Point.',
    'Our ARR went from $22M to $35M this year. Ask us about compensation on a call.',
    'You will manage a book of $310M - $480M for two endowments.',
    'To date we raised $140,000,000 at a valuation of $820,000,000.',
    'Investors put in $275,000 - $450,000 at the seed stage.',
    'Merchants move $85B a year through our ledgers, across 62,000 shops.',
    'Each hospital saves $130,000 - $170,000 per year with our scheduler.',
    'You own a cloud budget of $520,000 - $640,000.',
    'The ad budget that you run: $110,000 - $145,000 per year',
    'You bring in $155,000 - $205,000 of new quota a year.',
    'A typical contract has an ACV of $70K–$95K.',
    'Projects worth $90K - $250K, from pilots to rollouts.',
    'A typical contract runs $240,000 to $880,000 per year.',
    'Accounts with contract sizes of $110,000 - $480,000 per year; base pay is competitive.',
    'Storage earns $230-$250K/MW-year here.',
    'Licenses start at $46,000 per year',
    'Enterprise: $2,600/month',
    'Up to $26,000 per year for fertility care',
    'Plans cost $39/month per seat; large customers spend $45,000–$95,000 a year.',
    'Grants of $225,000 - $375,000 per year fund the laboratory.',
    'Cultivate donors who give $75,000 - $125,000 a year.',
    'Revenue per employee is $220,000 - $260,000.',
    'Negotiate billing rates ($165-$215/hour) with clients',
    'Client bill rate: $135/hr',
    'Our median order is $180 - $240, and shipping costs $12.',
    // benefits
    '401(k) match, up to $9,800 per year.',
    '401k match of up to 5% of your base salary ($12,500).',
    'Extras\n$120/month for the gym\n$65/month phone bill\n$50-$80/week for meals',
    'A home office allowance of $1,300 to $2,100.',
    'Tuition support (up to $8,500) and loan repayment ($175/month)',
    'Fertility and adoption are covered up to $30,000',
    'Emergency child care, reimbursed at up to $140/day',
    'Sixteen weeks of leave plus a daycare subsidy of up to $275/day',
    'Employer-paid life insurance of $75k',
    'Life insurance of three times your annual salary (up to $350,000).',
    'Death in service cover: a multiple of annual salary, at least £25,000.',
    'A commuter credit of $1k per month for people who live far away',
    'A training budget of $3,200 per year',
    'Wellbeing allowance ($240 per month)',
    'IVF coverage (up to $18,000 per year)',
    '£60 per month toward a gym of your choice',
    // bonuses and equity alone
    'Start before June and receive a $7,500 sign-on bonus.',
    'Refer a colleague and earn up to £1,200!',
    'Relocation help: $6,000 to $13,000, by family size.',
    'A retention bonus up to $9,500 is possible.',
    'Equity: 0.35% - 0.90%, vesting monthly. Salary on request.',
    'In the last tender, colleagues sold shares worth $80,000 - $95,000.',
    'New engineers get stock grants of $110,000 - $140,000, vested over four years.',
    'Night differential: $3.50. Locker deposit: $35.',
    // other people's money
    'Across the US, the median salary of an analyst is $104,000.',
    'Our alumni start at companies that pay $128,000 to $149,000.',
    'Employers who hide a salary range risk fines of up to $175,000.',
    'A flat rents for $1,450-$1,900 a month here, and homes start at $510,000.',
    'What salary are you looking for? (e.g. $110,000 - $130,000)',
    'Beware of scams: we never offer $70/hour over a text message.',
    'Nobody who works here offers $65/hour in a chat.',
    'Couriers on our app earn $22 - $37 per hour.',
    'Our app lists salaries from $40,000 to $250,000 for every job.',
    'Job seekers report salaries between $55,000 and $140,000 with us.',
    'Our graduates start at an average salary of $81,000.',
    'Salaries in our industry average $96,000 - $121,000.',
    'Our clients pay between $42,000 and $95,000 for a pilot.',
    'Severance of $45,000 - $80,000, by years of service',
    'Top hosts make $115,000 - $165,000 a year with us.',
    'Which base salary are you looking for? Example: $115,000 - $135,000',
    'Tuition: Level 1 $12,500 - $15,500, Level 2 $15,500 - $18,500',
    'Starting at $17,000 per year per seat',
    'Own paid search of $55,000 - $85,000 a month.',
    'Average tip: $7.00 - $9.50 an hour',
    // counts, dates, ids, phones
    'Work beside 90-110 engineers who hold 400 patents.',
    'Contexts of 64K - 256K tokens and batches of 2M.',
    'Training runs of 110,000 - 180,000 steps.',
    'We teach 25,000 - 35,000 students.',
    'The window is 03/02/2027 - 04/15/2027',
    '6-9 years of experience, flexible start between 05/01 and 08/31',
    'Job ID: 118000-164000-DS\nRequisition: JR-314159\nPosting number: 271828',
    'Salary: Competitive\nBonus: Yes\nWeekly hours: 38.5\nLeave: 26-31 days',
    'Compensation: call +1 206-555-0142 or (206) 555-0188',
    'Salary grade: 17. Pay band 5-6. Level 2-3.',
    'pay disclosure under section 194.1 of the code, for employers of 50 or more people',
    'run: cost=$(wc -l < $1) && ./fit.sh $1 $2 --steps 90000-110000',
    'We are the 2024-2025 salary survey winners, founded 1998 - 2001.',
    'Drivers carry liability insurance of $150,000.',
    // figures that cannot be right
    'Hourly wages: $0 - $0',
    'Pay: $95,000.00/hr - $99,000.00/hr',
    'Pay: $22.00/yr - $24.00/yr',
    'Level 20 - $90,000',
    'Base pay $08,500.00 - $98,000.00',
    'Salary: $12 - $900,000',
    '',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('pay among other money', () => {
  it.each([
    [
      'Series A of $19M.\nSalary: $158,000–$187,000. Options: 0.2%–0.6%.\n401(k) with a 4% match.',
      'USD 158000-187000 year base',
    ],
    [
      'Pay: $31.25 - $39.75 per hour\nExtras:\n$450 HSA deposit each year\n$40 monthly internet stipend',
      'USD 31.25-39.75 hour base',
    ],
    [
      '$3,000 sign-on bonus!\nBase salary $91,000 - $99,500; the bonus comes with the third paycheck.\nTuition up to $5,200 a year.',
      'USD 91000-99500 year base',
    ],
    [
      'Base range: $187,000 - $223,000. We help with relocation, up to $18,000.',
      'USD 187000-223000 year base',
    ],
    [
      'The national median for this work is $149,000 a year. Our salary range is $171,000 – $202,000.',
      'USD 171000-202000 year base',
    ],
    ['Client bill rate: $130/hr\nPay rate: $81-$88/hr on W2', 'USD 81-88 hour base'],
    [
      'The law fines hidden pay with up to $90,000, so we print ours: $118,000–$149,000 base.',
      'USD 118000-149000 year base',
    ],
    ['Hourly wages: $0 - $0\nAnnual base pay: $129,400 to $191,200', 'USD 129400-191200 year base'],
    [
      'Demand Planner\n$149,000 - $178,000 a year\nSimilar jobs\nBuyer: $90,000 - $105,000 a year',
      'USD 149000-178000 year base',
    ],
    [
      'Questions? (206) 555-0142. $169,200 - $207,300 yearly, dental included.',
      'USD 169200-207300 year base',
    ],
    ['Chemistry reviewer - $85/hr, remote\nCompensation: $60–$85 /hour', 'USD 60-85 hour base'],
    [
      'Pay Range $71,250.00 - $118,500.00\nPay Range $71,250 - $118,500',
      'USD 71250-118500 year base',
    ],
    [
      'The salary for this Insurance Pricing Analyst job is $90,000 - $110,000.',
      'USD 90000-110000 year base',
    ],
    ['Cloud Cost Engineer salary: $150,000 - $175,000', 'USD 150000-175000 year base'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});
