import { argv, stdout } from 'node:process';
import type { Posting } from '@/posting/posting';
import { bundledPack, guidePack } from '@/scoring/packs/bundled-packs';
import { parseInputs } from './inputs';
import { linesOf } from './lines-of';
import { postingsOf } from './postings-of';
import { spreadTable, verdictSpread } from './verdict-spread';

/**
 * Prints how the guide's verdicts on the postings of the files given (records, one a line) spread, in per cent: below, at
 * and above market, beside where the same postings stand among posted ranges. A posting that stands in several files
 * counts once.
 */
const pack = guidePack();
const postings = new Map<string, Posting>();
for (const input of parseInputs(argv.slice(2))) {
  for await (const { posting } of postingsOf(linesOf(input), pack)) {
    const { title, company, description } = posting;
    postings.set(JSON.stringify([title, company, description]), posting);
  }
}
stdout.write(
  spreadTable(verdictSpread([...postings.values()], pack, bundledPack('posted-pay'))) +
    '\nVerdicts: below / at / above market, in per cent. Posted ranges: posted middle under the 25th percentile of posted ' +
    'ranges of the level / up to the 75th / over it.\n',
);
