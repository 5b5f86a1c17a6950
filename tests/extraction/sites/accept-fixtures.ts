import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { fixtureCases, outcomeOf } from './fixture-case';

/**
 * Writes what the adapters read now as the expectation of the named cases ("linkedin/classic-list"; a site alone means
 * all of its cases). Look through the difference before you commit it: `npm run fixtures:accept -- linkedin`.
 */
const wanted = process.argv.slice(2);
for (const fixture of fixtureCases()) {
  if (!wanted.includes(fixture.site) && !wanted.includes(`${fixture.site}/${fixture.name}`))
    continue;
  const file = join(fixture.folder, 'expected.json');
  const style = await resolveConfig(file);
  writeFileSync(
    file,
    await format(JSON.stringify(outcomeOf(fixture)), { ...style, parser: 'json' }),
  );
  process.stdout.write(`${fixture.site}/${fixture.name}\n`);
}
