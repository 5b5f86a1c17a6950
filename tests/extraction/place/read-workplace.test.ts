import { describe, expect, it } from 'vitest';
import { readWorkplace } from '@/extraction/place/read-workplace';
import type { FieldSource, Found, PageReading } from '@/posting/page-reading';

function found(value: string, source: FieldSource): Found<string> {
  return { value, source, rule: 'test', quote: value };
}

function page(workplace: Found<string>[], description: string | null = null): PageReading {
  return {
    site: 'given',
    postingId: null,
    url: 'https://jobs.example/1',
    title: found('Machine Learning Engineer', 'given'),
    company: null,
    locations: [],
    workplace,
    employmentTypes: [],
    seniority: null,
    pay: [],
    description: description === null ? null : found(description, 'dom'),
    closed: false,
    health: [],
  };
}

describe('precedence', () => {
  it.each<[string, PageReading, Parameters<typeof readWorkplace>[1], string]>([
    [
      'data over pill',
      page([found('Remote', 'dom'), found('hybrid', 'page-data')]),
      'onsite',
      'hybrid',
    ],
    ['pill over place line', page([found('On-site', 'dom')]), 'remote', 'onsite'],
    ['place line over TELECOMMUTE', page([found('TELECOMMUTE', 'structured')]), 'hybrid', 'hybrid'],
    [
      'TELECOMMUTE over text',
      page([found('TELECOMMUTE', 'structured')], 'Fully remote role.'),
      'unknown',
      'remote',
    ],
    [
      'hybrid in the text over TELECOMMUTE',
      page([found('TELECOMMUTE', 'structured')], 'This is a hybrid position.'),
      'unknown',
      'hybrid',
    ],
    [
      'a tag over sentences',
      page([], 'This is a hybrid position.\n#LI-Remote'),
      'unknown',
      'remote',
    ],
    [
      'an unspecified field is passed over',
      page([found('unspecified', 'page-data'), found('Hybrid', 'dom')]),
      'unknown',
      'hybrid',
    ],
    ['on_site in data', page([found('on_site', 'page-data')]), 'unknown', 'onsite'],
    [
      'hybrid among two of one source',
      page([found('Remote', 'page-data'), found('Hybrid', 'page-data')]),
      'unknown',
      'hybrid',
    ],
    ['nothing said', page([], 'We build models.'), 'unknown', 'unknown'],
    ['no description', page([]), 'unknown', 'unknown'],
  ])('%s', (_, reading, fromPlaces, expected) => {
    expect(readWorkplace(reading, fromPlaces)).toBe(expected);
  });
});

describe('prose', () => {
  it.each([
    ['This role is fully remote.', 'remote'],
    ['A fully remote position in the US.', 'remote'],
    ['Work Location: Remote', 'remote'],
    ['Work Location: Hybrid remote in Springfield', 'hybrid'],
    ['Work Location: In person', 'onsite'],
    ['We work three days a week in our office.', 'hybrid'],
    ['Everyone is in one of our offices at least 40% of the time.', 'hybrid'],
    ['Location-based hybrid policy', 'hybrid'],
    ['You are in our Denver office 3 days a week.', 'hybrid'],
    ['Compensation\nHybrid\nBenefits', 'hybrid'],
    ['This position is on-site.', 'onsite'],
    ['The role requires you to be onsite in Reno.', 'onsite'],
    ['Our customers run remote sites; you support remote teams.', 'unknown'],
    ['Free on-site gym and in-person events.', 'unknown'],
    ['Experience with hybrid cloud.', 'unknown'],
    ['Remote sensing and remote procedure calls.', 'unknown'],
  ])('%s', (text, expected) => {
    expect(readWorkplace(page([], text), 'unknown')).toBe(expected);
  });
});

describe('titles', () => {
  it.each([
    ['AI Engineer (Remote)', 'remote'],
    ['Remote: AI Engineer', 'remote'],
    ['AI Engineer - Hybrid NYC', 'hybrid'],
    ['Engenheiro de IA - Híbrido SP', 'hybrid'],
    ['AI Engineer, Fully Remote, California', 'remote'],
    ['AI Engineer [Onsite]', 'onsite'],
    ['Remote Sensing Scientist', 'unknown'],
    ['AI Engineer, Hybrid Cloud', 'unknown'],
    ['Virtual Reality Engineer', 'unknown'],
  ])('%s', (title, expected) => {
    expect(readWorkplace({ ...page([]), title: found(title, 'dom') }, 'unknown')).toBe(expected);
  });
});
