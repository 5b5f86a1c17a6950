import type { Found, PageReading, PageResult } from '@/posting/page-reading';

function found<T>(value: T): Found<T> {
  return { value, rule: 'test', source: 'dom', quote: String(value) };
}

/** A reading of posting `id`, with any fields replaced. */
function reading(id: string, fields: Partial<PageReading> = {}): PageReading {
  return {
    site: 'example',
    postingId: id,
    url: `https://jobs.example/openings/${id}`,
    title: found(`Engineer ${id}`),
    company: null,
    locations: [],
    workplace: [],
    employmentTypes: [],
    seniority: null,
    pay: [],
    description: found(`What posting ${id} asks for.`),
    closed: false,
    health: [],
    ...fields,
  };
}

export function posting(id: string, fields: Partial<PageReading> = {}): PageResult {
  return { kind: 'posting', reading: reading(id, fields) };
}

export function payChip(text: string): Pick<PageReading, 'pay'> {
  return {
    pay: [
      {
        value: { kind: 'text', text, label: null, provenance: 'employer-text' },
        rule: 'test',
        source: 'dom',
        quote: text,
      },
    ],
  };
}

export function description(text: string): Pick<PageReading, 'description'> {
  return { description: found(text) };
}

/** "loading", "none", or the posting's id: what a sequence of results amounts to. */
export function names(results: PageResult[]): string[] {
  return results.map((result) =>
    result.kind === 'posting' ? (result.reading.postingId ?? 'posting') : result.kind,
  );
}
