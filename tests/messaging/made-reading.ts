import type { Found, PageReading } from '@/posting/page-reading';

/** A value as found on a page. */
export function found<T>(value: T, quote = String(value)): Found<T> {
  return { value, rule: 'made', source: 'dom', quote };
}

/** A Greenhouse posting as its adapter reads it, with pay in its text; the parts given replace its own. */
export function madeReading(parts: Partial<PageReading> = {}): PageReading {
  return {
    site: 'greenhouse',
    postingId: '4471002',
    url: 'https://job-boards.greenhouse.io/tessel/jobs/4471002',
    title: found('Senior Machine Learning Engineer'),
    company: found('Tessel Robotics'),
    locations: [found({ text: 'San Francisco, CA' }, 'San Francisco, CA')],
    workplace: [],
    employmentTypes: [],
    seniority: null,
    pay: [],
    description: found(
      'Build and ship models for warehouse robots.\nThe base salary range is $150,000 - $180,000 a year.',
    ),
    closed: false,
    health: [],
    ...parts,
  };
}
