import { describe, expect, it } from 'vitest';
import { readLevel } from '@/extraction/role/read-level';
import { roleText } from '@/extraction/role/role-text';
import type { LevelReading } from '@/posting/level';

interface Given {
  company?: string;
  text?: string;
  seniority?: string;
}

function level(title: string, { company, text = '', seniority }: Given = {}): LevelReading {
  return readLevel(roleText(title, company ?? null, text), seniority ?? null);
}

describe('the title', () => {
  it.each<[string, string[]]>([
    ['Machine Learning Engineer Intern', ['entry']],
    ['Machine Learning Engineer, New Grad', ['entry']],
    ['Junior AI Engineer', ['entry']],
    ['Jr. ML Engineer', ['entry']],
    ['Associate Machine Learning Engineer', ['entry']],
    ['Machine Learning Engineer I', ['entry']],
    ['Machine Learning Engineer II', ['mid']],
    ['Machine Learning Engineer II, Search', ['mid']],
    ['Data Scientist 3', ['senior']],
    ['Machine Learning Engineer III', ['senior']],
    ['Machine Learning Engineer IV', ['staff']],
    ['Senior ML Engineer', ['senior']],
    ['Sr. ML Engineer', ['senior']],
    ['Senior ML Engineer II', ['senior']],
    ['Lead Data Scientist', ['senior']],
    ['Senior Associate, AI Engineer', ['senior']],
    ['Staff ML Engineer', ['staff']],
    ['Senior Staff ML Engineer', ['staff']],
    ['Sr. Principal Scientist', ['staff']],
    ['Principal AI Engineer', ['staff']],
    ['Distinguished Engineer, AI', ['staff']],
    ['AI Fellow', ['staff']],
    ['Senior/Staff ML Engineer', ['senior', 'staff']],
    ['Senior or Principal AI Engineer', ['senior', 'staff']],
    ['ML Engineer 1/2', ['entry', 'mid']],
    ['Mid-level AI Engineer', ['mid']],
  ])('%s', (title, ids) => {
    expect(level(title)).toMatchObject({ ids, confidence: 'stated', rule: 'title' });
  });

  it.each([
    'Machine Learning Engineer 23188-1',
    'Internal Tools ML Engineer',
    'ML Engineer, Lead Generation',
    'Research Fellow, Machine Learning',
    'ML Engineer, IV Therapy Robots',
  ])('says no level in “%s”', (title) => {
    expect(level(title)).toMatchObject({
      ids: ['mid'],
      confidence: 'assumed',
      rule: 'assumed',
      evidence: '',
    });
  });
});

describe('“Member of Technical Staff”', () => {
  it('is unlevelled and takes the years', () => {
    expect(
      level('Member of Technical Staff', { text: '5+ years of experience in ML.' }),
    ).toMatchObject({
      ids: ['senior'],
      rule: 'years',
      unlevelled: true,
    });
  });

  it('is mid, assumed, where no years are asked', () => {
    expect(level('Member of Technical Staff, Inference')).toMatchObject({
      ids: ['mid'],
      confidence: 'assumed',
      unlevelled: true,
    });
  });

  it('takes a level word that stands beside it', () => {
    expect(level('Senior Member of Technical Staff')).toMatchObject({
      ids: ['senior'],
      rule: 'title',
    });
  });
});

describe('company codes', () => {
  it.each<[string, string | undefined, string[], string]>([
    ['Software Engineer II, Machine Learning', 'Google', ['entry'], 'title'],
    ['Software Engineer III, Machine Learning', 'Google', ['mid'], 'title'],
    ['ML Engineer (L5)', 'Google', ['senior'], 'company-code'],
    ['ML Engineer (L5)', 'Amazon Web Services', ['mid'], 'company-code'],
    ['ML Engineer (L5)', 'Northwind', ['senior'], 'company-code'],
    ['ML Engineer L4/L5', 'Northwind', ['mid', 'senior'], 'company-code'],
    ['ML Engineer, E6', 'Meta', ['staff'], 'company-code'],
    ['ML Engineer, ICT4', 'Apple', ['senior'], 'company-code'],
  ])('%s at %s', (title, company, ids, rule) => {
    expect(level(title, company === undefined ? {} : { company })).toMatchObject({ ids, rule });
  });
});

describe('the site’s seniority field', () => {
  it.each<[string, string, string[], string]>([
    ['Entry level', '', ['entry'], 'site-seniority'],
    ['Internship', '', ['entry'], 'site-seniority'],
    ['Mid-Senior level', '', ['mid', 'senior'], 'site-seniority'],
    ['Mid-Senior level', '6+ years of experience in ML', ['senior'], 'years'],
    ['Mid-Senior level', '1+ years of experience in ML', ['mid', 'senior'], 'site-seniority'],
    ['Director', '3 years of experience in ML', ['mid'], 'years'],
    ['Not Applicable', '', ['mid'], 'assumed'],
  ])('%s, “%s”', (seniority, text, ids, rule) => {
    expect(level('Machine Learning Engineer', { seniority, text })).toMatchObject({ ids, rule });
  });

  it('yields to the title', () => {
    expect(level('Staff ML Engineer', { seniority: 'Entry level' })).toMatchObject({
      ids: ['staff'],
    });
  });
});

describe('years asked', () => {
  it.each<[string, string]>([
    ['1+ years of experience with Python', 'entry'],
    ['0-2 years of professional experience', 'entry'],
    ['3+ years of experience in machine learning', 'mid'],
    ['3-5 years of industry experience', 'mid'],
    ['Three (3) years of experience in data science', 'mid'],
    ['5 or more years building ML systems', 'senior'],
    ['Minimum of 5 years of experience with search', 'senior'],
    ['Experience: 10 to 13 Yrs.', 'staff'],
    ['8+ years of hands-on work experience', 'staff'],
    ['2+ years of AWS experience\n5+ years of software engineering experience', 'senior'],
    ['8+ years with a BS; 6+ years with an MS; 3+ years with a PhD', 'staff'],
    ['4+ years track record of shipping models', 'mid'],
    ['2+ years’ experience in analytics preferred', 'entry'],
    ['3+ years of experience\nPreferred qualifications\n8+ years of experience', 'mid'],
    ['3+ years of experience; 8+ years preferred', 'mid'],
    ['Good to have: Spark\n7+ years of experience in search', 'senior'],
    ['Bonus points for a degree.\n5+ years of experience', 'senior'],
    ['2+ years of Hardware Engineering, Systems Engineering or related work', 'entry'],
    ['M.S. and 3+ or Ph.D. and 1+ years of experience in search', 'mid'],
    ['Bachelor’s and 5+ or Master’s and 3+ years of experience', 'senior'],
  ])('%s', (text, id) => {
    expect(level('Machine Learning Engineer', { text })).toMatchObject({
      ids: [id],
      confidence: 'inferred',
      rule: 'years',
    });
  });

  it.each([
    'We are a startup, 6 years old, with experience in defence.',
    'With 65+ years of expertise, our company leads its field.',
    'Our team has over 75 years of combined experience.',
    'Duration: 2 years, with extension. Experience wanted.',
    'We have grown every year for the last 10 years.',
    'Equity with a 4 year vest for experienced people.',
    'We have delivered experience for more than 20 years.',
  ])('are not in “%s”', (text) => {
    expect(level('Machine Learning Engineer', { text }).rule).toBe('assumed');
  });

  it('quotes the words', () => {
    const text = 'About you\n- 5+ years of experience in machine learning';
    expect(level('ML Engineer', { text }).evidence).toBe(
      '- 5+ years of experience in machine learning',
    );
  });
});
