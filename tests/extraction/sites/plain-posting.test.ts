import { describe, expect, test } from 'vitest';
import { plainPosting } from '@/extraction/sites/plain-posting';
import { pageOf } from './fixture-case';

interface Parts {
  url: string;
  title: string;
  headline: string;
  head: string;
  text: string;
  apply: string;
  rest: string;
}

const posting: Parts = {
  url: 'https://tinplate.example/careers/data-engineer',
  title: 'Data Engineer | Tinplate',
  headline: '<h1>Data Engineer</h1>',
  head: '<p>Ghent, Belgium</p>',
  text: '<h2>Responsibilities</h2><p>Move data.</p><h2>Requirements</h2><p>SQL.</p>',
  apply: '<a href="#form">Apply now</a>',
  rest: '',
};

function read(changes: Partial<Parts> = {}): ReturnType<typeof plainPosting> {
  const { url, title, headline, head, text, apply, rest } = { ...posting, ...changes };
  const body = `<nav><a href="/">Home</a></nav>${headline}${head}<main>${text}</main>${apply}${rest}`;
  return plainPosting(pageOf(`<title>${title}</title><body>${body}</body>`, url));
}

describe('a page of one posting', () => {
  test('is read', () => {
    expect(read()).toMatchObject({
      kind: 'posting',
      reading: {
        site: 'json-ld',
        postingId: null,
        url: posting.url,
        title: { value: 'Data Engineer' },
        company: { value: 'Tinplate' },
        locations: [{ value: { text: 'Ghent, Belgium' } }],
        description: { value: 'Responsibilities\nMove data.\nRequirements\nSQL.' },
      },
    });
  });

  test.each([
    ['its id in the address', { url: 'https://tinplate.example/careers/1234567' }],
    ['a unique id', { url: 'https://jobs.tinplate.example/0a1b2c3d-1111-4222-8333-944455566677' }],
    ['a form for a file', { apply: '<form><input type="file"></form>' }],
    ['a button', { apply: '<button>Apply for this job</button>' }],
    [
      'headings in bold type',
      { text: '<p><b>The role</b></p><p>Move.</p><p><b>Who you are:</b></p><p>You.</p>' },
    ],
    ['German headings', { text: '<h3>Deine Aufgaben</h3><p>A</p><h3>Dein Profil</h3><p>B</p>' }],
    ['French headings', { text: '<h3>Vos missions</h3><p>A</p><h3>Profil recherché</h3><p>B</p>' }],
  ])('is read with %s', (_what, changes) => {
    expect(read(changes)?.kind).toBe('posting');
  });

  test('that a parameter tells from others has its id from there', () => {
    const url = 'https://tinplate.example/careers/role?job=7654321&utm_source=123456';
    expect(read({ url })).toMatchObject({ reading: { postingId: '7654321' } });
  });

  test.each([
    ['<span class="JobLocation_x1">Ghent</span>', 'Ghent'],
    ['<div class="job-location"><i></i><span>Location:</span><span>Ghent</span></div>', 'Ghent'],
    ['<ul><li>Research</li><li>Remote - Belgium</li></ul>', 'Remote - Belgium'],
    ['<p>Ghent, Belgium | Lyon, France</p>', 'Ghent, Belgium | Lyon, France'],
  ])('has its place from %s', (head, place) => {
    expect(read({ head })).toMatchObject({ reading: { locations: [{ value: { text: place } }] } });
  });

  test('has no place where its head names none', () => {
    expect(read({ head: '<p>Research</p><p>We grade gravel.</p>' })).toMatchObject({
      reading: { locations: [] },
    });
  });

  test.each<[what: string, changes: Partial<Parts>]>([
    ['a range', { head: '<p>Salary: $120,000 - $150,000</p>' }],
    ['a range under its label', { head: '<dl><dt>Pay range</dt><dd>€40 - €50</dd></dl>' }],
  ])('has %s as the employer wrote it', (_what, changes) => {
    expect(read(changes)).toMatchObject({
      reading: { pay: [{ value: { kind: 'text', provenance: 'employer-text' } }] },
    });
  });

  test.each<[what: string, changes: Partial<Parts>]>([
    ['words', { head: '<p>Salary: competitive</p>' }],
    ["a job board's estimate", { head: '<p>Salary: $120,000 - $150,000 (est.)</p>' }],
  ])('has no pay where it gives %s', (_what, changes) => {
    expect(read(changes)).toMatchObject({ reading: { pay: [] } });
  });

  test('leaves out what stands beside it', () => {
    const rest =
      '<section><h3>More</h3><a href="/careers/other-role">Other</a> $90,000 - $95,000</section>';
    const text = `<div>${posting.text}<p>Pay: $50,000</p></div>${rest}`;
    expect(read({ text })).toMatchObject({
      reading: {
        description: { value: 'Responsibilities\nMove data.\nRequirements\nSQL.\nPay: $50,000' },
      },
    });
  });
});

describe('no posting', () => {
  test.each<[what: string, changes: Partial<Parts>]>([
    ['without a headline', { headline: '' }],
    [
      'with two headlines',
      {
        title: 'Data Engineer, ML Engineer',
        headline: '<h1>Data Engineer</h1><h1>ML Engineer</h1>',
      },
    ],
    ['whose name is not its headline', { title: 'Tinplate' }],
    [
      'about jobs in general',
      { title: 'Careers', headline: '<h1>Careers</h1>', url: 'https://tinplate.example/careers' },
    ],
    [
      'about the jobs of a team',
      {
        title: 'Data careers',
        headline: '<h1>Data careers</h1>',
        url: 'https://tinplate.example/data-careers',
      },
    ],
    ['whose address names nothing', { url: 'https://tinplate.example/careers' }],
    ['whose address says nothing of jobs', { url: 'https://tinplate.example/blog/data-engineer' }],
    ['without a way to apply', { apply: '' }],
    ['of a course', { url: 'https://tinplate.example/courses/data-engineer' }],
    ['without what is asked', { text: '<h2>Responsibilities</h2><p>Move data.</p>' }],
    ['without what is to do', { text: '<h2>Requirements</h2><p>SQL.</p>' }],
    [
      'with such words in prose alone',
      { text: '<p>Our <b>requirements</b> and <b>responsibilities</b> are few.</p>' },
    ],
    ['with several postings', { text: posting.text + posting.text }],
    ['with its sections in the footer', { text: '', rest: `<footer>${posting.text}</footer>` }],
  ])('is a page %s', (_what, changes) => {
    expect(read(changes)).toBeNull();
  });
});

test('takes linear time', { timeout: 60_000 }, () => {
  const started = performance.now();
  read({ text: posting.text + '<b>Requirements</b>'.repeat(2_000) });
  read({ text: `<p>${'<b>'.repeat(500)}Requirements` });
  read({
    head: `<p>${'A'.repeat(20_000)}</p><p>${'Aa '.repeat(50)}</p><p>${'Aa, '.repeat(40)}</p>`,
  });
  read({ rest: '<a href="/careers/x">x</a>'.repeat(2_000) });
  expect(performance.now() - started).toBeLessThan(30_000);
});
