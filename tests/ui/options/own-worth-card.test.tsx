// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import '../pointer-capture';
import { field, fill, showEditor } from './show-editor';

const card = () => screen.getByLabelText('Your own worth');

describe('the user’s own worth', () => {
  it('says what is missing, and appears with the level', async () => {
    showEditor();
    expect(card()).toHaveTextContent('Set your level, or your years of experience');
    expect(card()).toHaveTextContent('Your home metro sets the place.');
    await userEvent.click(field('Mid'));
    expect(card()).toHaveTextContent('$165,000–$210,000');
    expect(card()).toHaveTextContent('mid · national figures, as no home metro is set · no skills');
  });

  it('takes the years where no level is set, and follows as they are typed', async () => {
    showEditor({ years: 3 });
    expect(card()).toHaveTextContent('mid by your years');
    await fill(field(/years of experience/i), '6');
    expect(card()).toHaveTextContent('$200,000–$280,000');
  });

  it('shows each step with its factor, dollars and source', () => {
    showEditor({
      level: 'senior',
      metro: 'new-york',
      skills: ['mlops'],
      evidence: { mlops: 'Fourteen models in production' },
    });
    // 200,000 x 1.15 x 1.10; 280,000 x 1.25 x 1.15 = 402,500, held to 280,000 x 1.40.
    expect(card()).toHaveTextContent('$253,000–$392,000');
    const [level, place, skill, cap] = within(card()).getAllByRole('listitem');
    expect(level).toHaveTextContent('$200K–$280K');
    expect(place).toHaveTextContent('×1.15 / 1.25+$30K / +$70K');
    expect(skill).toHaveTextContent('×1.1 / 1.15+$23K / +$52.5K');
    expect(skill).toHaveTextContent('Fourteen models in production');
    expect(skill).toHaveTextContent('AI Market Pulse');
    expect(cap).toHaveTextContent('−$10.5K');
  });

  it.each([
    [150_000, 'Your base of $150,000 is $50,000 below its low end.'],
    [200_000, 'Your base of $200,000 lies within it.'],
    [280_001, 'Your base of $280,001 is $1 above its high end.'],
  ])('says where a base of %d stands', (currentBase, words) => {
    showEditor({ level: 'senior', currentBase });
    expect(card()).toHaveTextContent(words);
  });

  it('claims no upper end of an open-ended band', () => {
    showEditor({ level: 'staff', currentBase: 400_000 });
    expect(card()).toHaveTextContent('$250,000–$350,000+');
    expect(card()).toHaveTextContent('above the published figure; the band has no upper end.');
  });
});
