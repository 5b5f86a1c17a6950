import type { Coverage } from '@/posting/role';
import type { RoleText } from './role-text';

/** Whether the market pack's bands speak of this role, and why. */
export interface CoverageReading {
  coverage: Coverage;
  /** One sentence, naming the words that decided. */
  reason: string;
}

/** AI and ML as a title names them. */
const FIELD =
  /\b(?:AI|A\.I|KI|AIML|ML|artificial[- ]intel\w*|machine[- ]learning|deep[- ]learning|LLMs?|NLP|NLU|natural[- ]language|gen(?:erative)?[- ]?ai|generative|genai|computer[- ]vision|MLOps|ML[- ]?Ops|LLMOps|AIOps|reinforcement[- ]learning|language[- ]models?|foundation[- ]models?|neural|speech[- ]recognition|vision[- ]language|VLMs?|multi-?modal|post-?training|pre-?training|interpretability|(?<!brand |consumer |customer |sensory )perception|prompt|agentic|RAG|diffusion|MLE)\b/iu;

/** Work done by an engineer or a scientist. */
const TECHNICAL =
  /\b(?:engineer(?:s|ing)?|developer|scientist|researcher|research|programmer|architect|SWE|SDE|MLE|technical staff|data science|machine learning|deep learning|MLOps|R&D|full[- ]?stack|back[- ]?end|entwickler(?:in)?|ing[eé]nieure?|ingenier[oa])\b/iu;

/** Titles whose work is not engineering, whatever they build on. */
const OTHER_WORK =
  /\b(?:management|sales|pre-?sales|account executive|business development|recruit\w*|talent|sourcer|marketing|marketer|growth|communications|product owner|product lead|program|project|scrum|designer|design lead|artist|writer|editor|content|copywriter|journalist|translator|linguist|annotat\w*|labell?er|rater|data entry|trainer|tutor|teacher|instructor|professor|lecturer|faculty|analyst|counsel|attorney|lawyer|legal|paralegal|policy|compliance|nurse|nursing|physician|clinician|therapist|technician|coordinator|administrator|assistant|representative|consultant|evangelist|advocate|relations|support|customer|success|solutions? engineer|field engineer|technical account|operations (?:manager|associate|specialist|lead)|strateg\w+|governance|enablement|radiolog\w+|bioinformatician|economist|accountant|investor|partner|supervisor|superintendent)\b/iu;

/** Titles that are engineering in spite of a word of OTHER_WORK. */
const ENGINEER_AFTER_ALL =
  /\b(?:machine learning|ML|AI|software|research|data|platform|applied|deep learning|computer vision|NLP)[ /,-]+(?:\w+[ /,-]+){0,2}(?:engineer|scientist|developer)\b/iu;

/** Leadership of people or of a business: never scored, whatever else the title says. */
const LEADS_PEOPLE =
  /\b(?:manager|director|head of|chief(?! engineer| scientist)|CTO|CEO|(?<!vice )president|product owner)\b/iu;

/** "Vice President" leads people, but beside an engineer's title it is a bank's rank. */
const VICE_PRESIDENT = /\b(?:vice president|[AS]?VP)\b/iu;

/** Engineers who sell, support or run projects. */
const OTHER_TRADE =
  /\b(?:sales|pre-?sales|support|recruit\w*|project|program|field)[ -]+(?:\w+[ -]+)?engineer/iu;

const DATA_SCIENTIST = /\bdata[- ]scien(?:tist|ce)\b|\bapplied scientist\b/iu;
const RESEARCH = /\b(?:applied science|research(?:er)?|scientist)\b/iu;
const RESEARCH_ENGINEER = /\bresearch(?:er)? (?:engineer|scientist)\b/iu;
const ENGINEER = /\b(?:engineer|developer|programmer|SWE|SDE|technical staff|architect)\b/iu;

/** Engineering of other things: adjacency is not looked for there. */
const OTHER_ENGINEERING =
  /\b(?:security|network|hardware|mechanical|electrical|electronics?|civil|chemical|circuit|ASIC|FPGA|RF|wireless|analog|optical|photonics|quantum|manufacturing|process|quality|QA|test|validation|reliability|environmental|structural|materials?|industrial|systems? administrator|audio|video|front[- ]?end|UI|UX|mobile|iOS|android|developer experience|devrel|solutions?|sales|customer|support|implementation|weapons?|vulnerability|CPU|GPU verification)\b/iu;

/** Words of AI and ML work in a text; the bare "AI", which every employer claims, is not among them. */
const DUTIES =
  /\b(?:machine[- ]learning|deep[- ]learning|ML|LLMs?|large language models?|language models?|generative ai|gen ?ai|neural networks?|computer vision|NLP|natural language processing|reinforcement learning|RL|robot learning|imitation learning|pytorch|tensorflow|scikit-learn|hugging ?face|model training|train(?:ing)? (?:and \w+ )?models?|RAG|fine-?tun\w*|MLOps|foundation models?|embeddings?|ai agents?|ai models?|ai systems?|frontier models?|predictive models?|transformers?)\b/giu;

/** Mentions and different words that a text must have to make a role of each kind one of AI. */
const NEEDED = {
  dataScientist: { mentions: 2, words: 1 },
  research: { mentions: 5, words: 3 },
  engineer: { mentions: 8, words: 5 },
};

/** Mentions per 1,000 characters that make a role one of AI where the title is of engineering, or of another kind of it. */
const DENSITY = 1.5;

/** A shorter text needs fewer mentions and words: one for each so many characters, two at least. */
const SHORT = { charactersPerMention: 500, least: 2 };

/** Data science that counts and compares, unless the text speaks much of models. */
const ANALYTICS = /\banalytics\b/iu;

/** Decides coverage: by the title first, then, for titles that may be AI work or not, by the duties. Precision first. */
export function readCoverage(text: RoleText): CoverageReading {
  const title = text.title.text;
  const other = otherWorkIn(title);
  if (other !== null) {
    return notCovered(`The title says “${other}”: not the work of an AI engineer or scientist.`);
  }
  const field = FIELD.exec(title);
  if (field && TECHNICAL.test(title)) {
    return { coverage: 'covered', reason: `The title names AI work: “${field[0]}”.` };
  }
  const duties = dutiesIn(text);
  const says = `the text speaks of ${duties.words
    .slice(0, 3)
    .map((word) => `“${word}”`)
    .join(', ')}`;
  const ofDataScientist = ANALYTICS.test(title) ? NEEDED.research : NEEDED.dataScientist;
  if (DATA_SCIENTIST.test(title) && reaches(duties, ofDataScientist)) {
    return { coverage: 'covered', reason: `A data scientist with machine learning: ${says}.` };
  }
  const dense = duties.mentions / Math.max(1, text.length / 1000) >= DENSITY;
  const isOther = OTHER_ENGINEERING.test(title);
  const mayBeOther = isOther && ENGINEER.test(title) && !dense;
  const isResearch = RESEARCH.test(title) && !DATA_SCIENTIST.test(title) && !mayBeOther;
  if ((isResearch || field) && reaches(duties, forLength(NEEDED.research, text.length))) {
    const coverage = field || RESEARCH_ENGINEER.test(title) ? 'covered' : 'adjacent';
    return { coverage, reason: `A role in AI: ${says}.` };
  }
  if (isOther) return notCovered('The title names another kind of engineering.');
  if (ENGINEER.test(title) && dense && reaches(duties, NEEDED.engineer)) {
    return { coverage: 'adjacent', reason: `The title does not name AI, but ${says}.` };
  }
  return notCovered('Neither the title nor the duties are those of an AI engineer or scientist.');
}

/** Whether a title leaves it to the duties if the role is one of AI: without them, nothing can be said of it. */
export function leavesCoverageOpen(title: string): boolean {
  if (otherWorkIn(title) !== null) return false;
  if ([FIELD, DATA_SCIENTIST, RESEARCH].some((pattern) => pattern.test(title))) return true;
  return ENGINEER.test(title) && !OTHER_ENGINEERING.test(title);
}

/** The word of the title that makes it another kind of work; null when none does. */
function otherWorkIn(title: string): string | null {
  const isEngineer = ENGINEER_AFTER_ALL.test(title);
  const found =
    LEADS_PEOPLE.exec(title) ??
    OTHER_TRADE.exec(title) ??
    (isEngineer ? null : (VICE_PRESIDENT.exec(title) ?? OTHER_WORK.exec(title)));
  return found?.[0] ?? null;
}

function notCovered(reason: string): CoverageReading {
  return { coverage: 'not-covered', reason };
}

interface Duties {
  mentions: number;
  words: string[];
}

function dutiesIn(text: RoleText): Duties {
  const found = text.work.flatMap((sentence) => sentence.text.match(DUTIES) ?? []);
  return { mentions: found.length, words: [...new Set(found.map((word) => word.toLowerCase()))] };
}

interface Needed {
  mentions: number;
  words: number;
}

function forLength({ mentions, words }: Needed, length: number): Needed {
  const most = Math.max(SHORT.least, Math.floor(length / SHORT.charactersPerMention));
  return { mentions: Math.min(mentions, most), words: Math.min(words, most) };
}

function reaches(duties: Duties, needed: Needed): boolean {
  return duties.mentions >= needed.mentions && duties.words.length >= needed.words;
}
