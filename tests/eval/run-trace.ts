import { argv, exit, stdout } from 'node:process';
import { assess } from '@/scoring/assess';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { untraced } from '../scoring/untraced';
import { parseInputs } from './inputs';
import { linesOf } from './lines-of';
import { postingsOf } from './postings-of';

/**
 * Walks the assessment of every posting of the files given (records, one a line), derives each figure anew, and says how
 * many postings' figures all trace to the pack, the posting and the profile. What does not is listed.
 */
const pack = guidePack();
let postings = 0;
let judged = 0;
let steps = 0;
let compared = 0;
let loose = 0;
for (const input of parseInputs(argv.slice(2))) {
  for await (const { record, posting } of postingsOf(linesOf(input), pack)) {
    const { profile, offer } = record;
    const assessment = assess(posting, pack, profile, offer);
    const lines = untraced(assessment, { posting, pack, profile, offer });
    postings += 1;
    judged += assessment.market ? 1 : 0;
    compared += assessment.verdict === 'unknown' ? 0 : 1;
    steps += assessment.steps.length;
    loose += lines.length > 0 ? 1 : 0;
    for (const line of lines) stdout.write(`${record.id}: ${line}\n`);
  }
}
stdout.write(
  `${postings} postings, ${judged} with a market band (${steps} steps), ${compared} with a verdict; ` +
    `all figures trace for ${postings - loose}\n`,
);
exit(loose === 0 ? 0 : 1);
