import { expect, test } from 'vitest';
import { besideTitle } from '@/extraction/sites/shared/beside-title';

test.each([
  ['Acme - Data Scientist', 'Data Scientist', 'Acme'],
  ['Acme - [Job -  7] Engineer', '[Job - 7] Engineer', 'Acme'],
  ['Data Scientist - Acme', 'Data Scientist', 'Acme'],
  ['Data Scientist @ Acme & Sons', 'Data Scientist', 'Acme & Sons'],
  ['Engineer at Rest at Acme', 'Engineer at Rest', 'Acme'],
  ['Data Scientist', 'Data Scientist', null],
  ['Data Scientist II', 'Data Scientist', null],
  ['Senior Data Scientist', 'Data Scientist', null],
  ['Careers', 'Data Scientist', null],
  ['Careers', null, null],
])('beside the title in %j stands %j', (headline, title, beside) => {
  expect(besideTitle(headline, title)).toBe(beside);
});
