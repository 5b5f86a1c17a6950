import { assert, constantFrom, dictionary, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blanksIn, filledText, fillScript, placeholdersIn } from '@/playbook/scripts/fill-script';

describe('filling a script', () => {
  it('fills what is known and leaves the rest blank', () => {
    const parts = fillScript('Hi {{recruiter}}, the {{ role }} at {{company}}.', {
      role: 'ML Engineer',
      company: '  ',
    });
    expect(parts).toEqual([
      { kind: 'text', text: 'Hi ' },
      { kind: 'blank', name: 'recruiter' },
      { kind: 'text', text: ', the ' },
      { kind: 'filled', name: 'role', text: 'ML Engineer' },
      { kind: 'text', text: ' at ' },
      { kind: 'blank', name: 'company' },
      { kind: 'text', text: '.' },
    ]);
    expect(blanksIn(parts)).toEqual(['recruiter', 'company']);
    expect(filledText(parts)).toBeNull();
  });

  it('gives the text once nothing is blank', () => {
    const parts = fillScript('{{a}} and {{a}}, {{b-2}}', { a: 'one', 'b-2': 'two' });
    expect(filledText(parts)).toBe('one and one, two');
  });

  it('never reads a value for placeholders', () => {
    expect(filledText(fillScript('{{a}}', { a: '{{b}}', b: 'secret' }))).toBe('{{b}}');
  });

  it.each(['{{}}', '{{A}}', '{a}', '{{a b}}', '{{-a}}', '{{a}', '{{__proto__}}'])(
    'leaves %s as it stands',
    (text) => {
      expect(filledText(fillScript(text, {}))).toBe(text);
    },
  );

  it('takes no value from what every object has', () => {
    expect(blanksIn(fillScript('{{constructor}}', {}))).toEqual(['constructor']);
  });

  it('names each placeholder once', () => {
    expect(placeholdersIn('{{b}} {{a}} {{ b }}')).toEqual(['b', 'a']);
  });
});

it('asks for a name or fills it, whatever the text', () => {
  const names = dictionary(constantFrom('role', 'company', 'skill'), string());
  assert(
    property(string(), names, (text, values) => {
      const parts = fillScript(`${text}{{role}}${text}{{company}}`, values);
      const named = parts.flatMap((part) => (part.kind === 'text' ? [] : [part.name]));
      expect(named).toEqual(expect.arrayContaining(['role', 'company']));
      expect(filledText(parts) === null).toBe(blanksIn(parts).length > 0);
    }),
  );
});
