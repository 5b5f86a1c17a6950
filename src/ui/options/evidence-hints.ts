/** What a line of evidence may look like, by skill rule id of the bundled pack: a count, a scale, an outcome. */
const HINTS: Readonly<Record<string, string>> = {
  rag: 'Two document-search assistants live since 2024, 40,000 weekly users',
  'fine-tuning': 'Tuned a 7B model on 60,000 support chats, handling time down 18%',
  mlops: '14 models in production, 300 requests a second, deploys cut from days to 2 hours',
  'multi-llm': 'Routed 5M calls a month over three providers, cost per call down by half',
};

/** For a skill of any other pack. */
const GENERAL_HINT = 'How many you built, for how many people, and what it changed';

/** An example of a line of evidence for a skill, in words of our own. */
export function evidenceHint(skill: string): string {
  return (Object.hasOwn(HINTS, skill) ? HINTS[skill] : undefined) ?? GENERAL_HINT;
}
