import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRole } from '@/extraction/role/read-role';
import type { ReadingRules } from '@/posting/reading-rules';
import type { RoleReading } from '@/posting/role';

const rules: ReadingRules = {
  metros: [],
  premiums: [
    {
      id: 'rag',
      kind: 'skill',
      terms: ['RAG|retrieval-augmented', '~vector database', '~LangChain'],
    },
    {
      id: 'multi-llm',
      kind: 'skill',
      terms: ['OpenAI|GPT', 'Claude|Anthropic', 'Llama|open-source LLM*'],
      minimum: 2,
    },
    {
      id: 'fintech',
      kind: 'domain',
      terms: ['fintech', 'financial services', 'bank|banking', 'lending|loan'],
    },
    { id: 'healthcare', kind: 'domain', terms: ['healthcare|^health', 'patients', 'medical'] },
  ],
};

function read(
  description: string,
  given: { title?: string; company?: string | null } = {},
): RoleReading {
  const { title = 'Machine Learning Engineer', company = 'Northwind' } = given;
  return readRole({ title, company, description, seniority: null }, rules);
}

function skills(...given: Parameters<typeof read>): string[] {
  return read(...given).skills.map(({ id }) => id);
}

function domains(...given: Parameters<typeof read>): string[] {
  return read(...given).domains.map(({ id }) => id);
}

describe('skills', () => {
  it.each<[string, string[]]>([
    ['Build RAG systems for support.', ['rag']],
    ['Clean the lab with a rag.', []],
    ['Experience with a vector database.', []],
    ['Experience with a vector database and LangChain.', ['rag']],
    ['Experience with a vector database.\nYou know LangChain.', ['rag']],
    ['Work with OpenAI and Claude.', ['multi-llm']],
    ['Work with GPT and OpenAI.', []],
    ['Work with OpenAI.\nLlama is a plus.', []],
    ['Our founders came from OpenAI and Anthropic.', []],
    ['Compensation includes a RAG doll.', []],
    ['Update the RAG status of each milestone every week.', []],
    ['Send the RAG report, and build RAG systems.', ['rag']],
    ['Red, amber, green (RAG) reporting.', []],
    ['You use coding assistants such as GPT and Claude.', []],
    ['AI tools such as GPT and Claude are part of your daily work.', []],
    ['Build AI tools on GPT and Claude.', ['multi-llm']],
    ['Please do not use GPT or Claude to answer.', []],
    ['They joined from OpenAI and Llama labs.', []],
    ['Claude Code and GPT speed us up.', []],
  ])('%s', (text, ids) => {
    expect(skills(text)).toEqual(ids);
  });

  it('counts no model of the employer’s own', () => {
    expect(
      skills('At Anthropic you will work on GPT-like models.', { company: 'Anthropic' }),
    ).toEqual([]);
  });

  it('reads the title too', () => {
    expect(skills('', { title: 'RAG Engineer' })).toEqual(['rag']);
  });

  it('quotes the words of the posting', () => {
    const text = `${'We like long sentences, and this one goes on and on, '.repeat(4)}and you build RAG systems`;
    const [mention] = read(text).skills;
    expect(mention?.quote).toContain('RAG');
    expect(mention?.quote.length).toBeLessThanOrEqual(200);
    expect(text).toContain(mention?.quote);
  });
});

const FILLER = 'We value curiosity and care.\n'.repeat(40);

describe('domains', () => {
  it.each<[string, string, string[]]>([
    ['the employer is one', `Northwind is a fintech company.\n${FILLER}`, ['fintech']],
    ['the client is one', `Our client, a large bank, hires.\n${FILLER}`, ['fintech']],
    [
      'said often',
      `${FILLER}Models for lending.\nScore every loan.\nKnow financial services.`,
      ['fintech'],
    ],
    ['once, far down', `${FILLER}Experience in banking is welcome.`, []],
    [
      'benefits',
      `Medical, dental and vision.\nHealthcare benefits package.\nMedical insurance.\n${FILLER}`,
      [],
    ],
    ['pay', `A competitive financial package at a bank holiday.\n${FILLER}`, []],
    [
      'a list of industries',
      `We serve retail, banking, healthcare, energy and media companies.\n${FILLER}`,
      [],
    ],
    [
      'industries of customers',
      `Our customers are banks, hospitals and factories, and each company is different.\n${FILLER}`,
      [],
    ],
    [
      'a variety of fields',
      `The company works in a variety of fields, healthcare too.\n${FILLER}`,
      [],
    ],
    [
      'across industries',
      `A company for governments, healthcare and across critical industries.\n${FILLER}`,
      [],
    ],
    [
      'one industry of customers',
      `Our customers are banks, and our company knows them.\n${FILLER}`,
      ['fintech'],
    ],
    ['what it makes', `We are building software for lending.\n${FILLER}`, ['fintech']],
    ['what it is', `Northwind is a modern healthcare business.\n${FILLER}`, ['healthcare']],
    ['a degree', `Our company asks for a degree in medical physics.\n${FILLER}`, []],
    ['investors', `Backed by bank investors and a healthcare company.\n${FILLER}`, []],
    ['nothing', FILLER, []],
  ])('%s', (_, text, ids) => {
    expect(domains(text)).toEqual(ids);
  });

  it('reads the title and the company’s name', () => {
    expect(domains(FILLER, { title: 'ML Engineer, Fintech' })).toEqual(['fintech']);
    expect(domains(FILLER, { company: 'Lakeside Health' })).toEqual(['healthcare']);
    expect(domains(`Good health matters.\n${FILLER}`)).toEqual([]);
  });
});

describe('internships', () => {
  it.each([
    ['Machine Learning Intern', true],
    ['ML Engineering Internship (Summer)', true],
    ['ML Co-op', true],
    ['Internal Tools Engineer, AI', false],
    ['International AI Engineer', false],
  ])('%s', (title, internship) => {
    expect(read('', { title }).internship).toBe(internship);
  });
});

it('reads any text to a level and quotes that stand in it', () => {
  const pieces = fc.constantFrom(
    'RAG ',
    'deploy ',
    '5+ years ',
    'experience ',
    'bank ',
    '\n',
    '. ',
    'OpenAI, Claude ',
    'Senior ',
    '• ',
    'II ',
  );
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 200 }).map((words) => words.join('')),
    fc.string(),
  );
  fc.assert(
    fc.property(text, text, (title, description) => {
      const role = readRole({ title, company: title, description, seniority: title }, rules);
      expect(role.level.ids.length).toBeGreaterThan(0);
      const quotes = [...role.skills, ...role.domains].map(({ quote }) => quote);
      expect(quotes.filter((quote) => !`${title}\n${description}`.includes(quote))).toEqual([]);
    }),
  );
});

/** Milliseconds that reading takes. */
function timed(repeats: number): number {
  const text = 'deploy model RAG 5 years '.repeat(repeats);
  const start = performance.now();
  read(text, { title: text, company: text });
  return performance.now() - start;
}

it('reads long hostile text in time that grows with its length', () => {
  timed(500);
  expect(timed(8000)).toBeLessThan(40 * Math.max(5, timed(800)));
});
