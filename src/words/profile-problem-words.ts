import { PROFILE_BOUNDS, PROFILE_PROBLEMS } from '@/posting/profile-problem';
import { asKey } from './as-key';
import { formatDollars } from './format-money';
import { formatCount } from './format-number';
import { t } from './t';

const { pay, worth, years, line, entries } = PROFILE_BOUNDS;

/** What is wrong with a value of a profile, in a sentence that stands beside its field. @param problem the message of the schema's issue */
export function profileProblemWords(problem: string): string {
  const known = PROFILE_PROBLEMS.find((one) => one === problem);
  switch (known) {
    case undefined:
      return t('options.problem.other');
    case 'pay-too-low':
      return t('options.problem.pay_too_low', { least: formatDollars(pay.least) });
    case 'pay-too-high':
      return t('options.problem.pay_too_high', { most: formatDollars(pay.most) });
    case 'worth-too-low':
      return t('options.problem.worth_too_low', { least: formatDollars(worth.least) });
    case 'worth-too-high':
      return t('options.problem.worth_too_high', { most: formatDollars(worth.most) });
    case 'line-too-long':
      return t('options.problem.line_too_long', { most: formatCount(line) });
    case 'too-many-lines':
      return t('options.problem.too_many_lines', { most: formatCount(entries) });
    case 'list-too-long':
      return t('options.problem.list_too_long', { most: formatCount(entries) });
    case 'years-too-low':
      return t('options.problem.years_too_low', { least: formatCount(years.least) });
    case 'years-too-high':
      return t('options.problem.years_too_high', { most: formatCount(years.most) });
    default:
      return t(`options.problem.${asKey(known)}`);
  }
}
