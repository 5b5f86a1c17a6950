/** A page to be read, as it comes from the network. */
export interface PageSource {
  name: string;
  url: string;
  html: string;
}

const PARAGRAPH =
  '<p>You will train ranking models and deploy them to production. <b>We serve</b> 1,200 clinics in 14 states.</p>';

/** Pages far larger than real ones: a long description, very many elements, many postings in one list. */
export function largePages(): PageSource[] {
  return [
    {
      name: 'json-ld, description of 500 kB',
      url: 'https://larkspur.example/jobs/1',
      html: postingPage(PARAGRAPH.repeat(4_500), ''),
    },
    {
      name: 'json-ld, 20,000 elements around it',
      url: 'https://larkspur.example/jobs/1',
      html: postingPage(PARAGRAPH.repeat(40), '<div class="a"><span>b</span></div>'.repeat(10_000)),
    },
    {
      name: 'greenhouse, description of 300 kB',
      url: 'https://job-boards.greenhouse.io/larkspur/jobs/4012345',
      html: `<h1>Machine Learning Engineer</h1>${PARAGRAPH.repeat(2_700)}${ldScript(PARAGRAPH)}`,
    },
    {
      name: 'no posting, 20,000 elements',
      url: 'https://larkspur.example/about',
      html: `<h1>About us</h1>${'<div class="a"><span>b</span></div>'.repeat(10_000)}`,
    },
  ];
}

function postingPage(description: string, around: string): string {
  return `<!doctype html><title>Job</title>${around}<h1>Machine Learning Engineer</h1>${ldScript(description)}`;
}

function ldScript(description: string): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Machine Learning Engineer',
    hiringOrganization: { '@type': 'Organization', name: 'Larkspur Labs' },
    jobLocation: {
      address: { addressLocality: 'Austin', addressRegion: 'TX', addressCountry: 'US' },
    },
    description,
  };
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}
