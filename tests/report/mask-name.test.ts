import { describe, expect, it } from 'vitest';
import { maskName } from '@/report/mask-name';

describe('maskName', () => {
  it.each([
    ['top-card__job-title', 'top-card__job-title'],
    ['jobDetailsTitle', 'jobDetailsTitle'],
    ['col-12', 'col-0'],
    ['css-1q2w3e', 'css-#'],
    ['Title_k3Jd9a', 'Title_#'],
    ['aBcDeFgH', '#'],
    ['com.example.sdui.JobDetails', 'com.example.sdui.JobDetails'],
    ['urn:li:member:123456', 'urn:li:member:0'],
    ['jane@mail.example', '…'],
    ['Jane Doe', '…'],
    ['md:hover:text-lg', 'md:hover:text-lg'],
    ['a'.repeat(25), '#'],
    ['x-'.repeat(60), '…'],
    ['', '…'],
  ])('makes %j into %j', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });
});
