import { describe, expect, test } from 'vitest';
import { workdayBoard } from '@/extraction/boards/workday';
import type { Json, JsonObject } from '@/extraction/sites/shared/json';
import { found, madeReading } from '../../messaging/made-reading';

const HOST = 'https://kelpworks.wd5.myworkdayjobs.com';
const request = (url: string, description: string | null = null) =>
  workdayBoard.request(
    madeReading({
      site: 'workday',
      postingId: 'R-10442',
      url,
      description: description === null ? null : found(description),
    }),
  );
const read = (info: JsonObject) =>
  workdayBoard.read({ jobPostingInfo: { jobReqId: 'R-10442', ...info } }, 'R-10442');

describe('the request', () => {
  test.each([
    [
      `${HOST}/en-US/Careers/job/US-MA-Boston/Data-Scientist_R-10442-1`,
      `${HOST}/wday/cxs/kelpworks/Careers/job/US-MA-Boston/Data-Scientist_R-10442-1`,
    ],
    [
      `${HOST}/Careers/details/Data-Scientist_R-10442`,
      `${HOST}/wday/cxs/kelpworks/Careers/job/Data-Scientist_R-10442`,
    ],
    [
      'https://wd3.myworkdaysite.com/de-DE/recruiting/kelpworks/Jobs/job/K%C3%B6ln/A_R-10442',
      'https://wd3.myworkdaysite.com/wday/cxs/kelpworks/Jobs/job/K%C3%B6ln/A_R-10442',
    ],
  ])('for %s goes to the same host', (url, expected) => {
    expect(request(url)).toEqual({ url: expected });
  });

  test.each([
    ['another site', 'https://myworkdayjobs.com.example/Careers/job/A_R-10442'],
    ['a list', `${HOST}/en-US/Careers`],
    ['an address without a site', `${HOST}/job/A_R-10442`],
    ['an address without a posting', `${HOST}/Careers/job`],
  ])('is not made for %s', (_, url) => {
    expect(request(url)).toBeNull();
  });

  test('is not made where the page shows the text, which is all that the board knows of pay', () => {
    expect(request(`${HOST}/Careers/job/A_R-10442`, 'Map coastlines.')).toBeNull();
  });
});

describe('the answer', () => {
  test('gives the text, and no pay beside it', () => {
    const jobDescription = '<p>Map coastlines.</p><p>Pay: $140,000 &ndash; $215,000</p>';
    expect(read({ jobDescription })?.get('R-10442')).toEqual({
      pay: [],
      description: {
        value: 'Map coastlines.\nPay: $140,000 – $215,000',
        rule: 'workday-posting-data',
        source: 'page-data',
        quote: '',
      },
    });
  });

  test('is that of a posting whose address has the end of its requisition', () => {
    expect(
      workdayBoard.read({ jobPostingInfo: { jobReqId: 'JR_0012' } }, '0012')?.has('0012'),
    ).toBe(true);
  });

  test.each<[string, Json]>([
    ['another posting', { jobPostingInfo: { jobReqId: 'R-7', jobDescription: 'x' } }],
    ['a posting without a requisition', { jobPostingInfo: { jobDescription: 'x' } }],
    ['a refusal', { errorCode: 'S22', httpStatus: 403 }],
    ['a list', [{ jobPostingInfo: { jobReqId: 'R-10442' } }]],
    ['a word', 'no'],
  ])('is none where it is %s', (_, json) => {
    expect(workdayBoard.read(json, 'R-10442')).toBeNull();
  });

  test.each<[string, Json]>([
    ['nothing', null],
    ['a list', ['<p>a</p>']],
    ['markup alone', '<p> </p>'],
  ])('has no text in %s', (_, jobDescription) => {
    expect(read({ jobDescription })?.get('R-10442')?.description).toBeNull();
  });
});
