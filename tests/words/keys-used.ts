import { files } from '../source-files';

/** What a template fills in; a template of its own may stand in it. */
const FILLED = String.raw`\$\{(?:[^\`{}]|\`[^\`]*\`)*\}`;
/** A string or a template that could be a key of the catalogue. */
const QUOTED = new RegExp(
  String.raw`(['"])([a-z]\w*(?:\.\w+)+)\1|\`([a-z]\w*\.(?:[\w.]|${FILLED})*)\``,
  'g',
);

/** The keys that the code names as a whole, and patterns of those that it puts together from an id. */
export function keysUsed(): { whole: Set<string>; begun: RegExp[] } {
  const whole = new Set<string>();
  const begun: RegExp[] = [];
  for (const { code } of files) {
    for (const [, , key, template] of code.matchAll(QUOTED)) {
      if (key !== undefined) whole.add(key);
      if (template !== undefined) begun.push(patternOf(template));
    }
  }
  return { whole, begun };
}

/** `words.verdict.${verdict}` stands for each key of one more part. */
function patternOf(template: string): RegExp {
  const parts = template
    .split(new RegExp(FILLED))
    .map((part) => part.replaceAll('.', String.raw`\.`));
  return new RegExp(`^${parts.join(String.raw`\w+`)}$`);
}
