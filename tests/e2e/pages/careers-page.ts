import { descriptionHtml, escapeHtml, scriptJson } from './html';
import type { SamplePosting } from './sample-postings';

/** A posting on a company's own careers site: plain markup, with the posting as schema.org data for search engines. */
export function careersPage(url: string, posting: SamplePosting): string {
  const [city = '', region = ''] = posting.location.split(', ');
  const [min, max] = [...(posting.pay ?? '').matchAll(/\$(\d+)K/g)].map((k) => Number(k[1]) * 1000);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    url,
    title: posting.title,
    datePosted: '2026-11-02',
    employmentType: 'FULL_TIME',
    hiringOrganization: { '@type': 'Organization', name: posting.company },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressLocality: city,
        addressRegion: region,
        addressCountry: 'US',
      },
    },
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'USD',
      value: { '@type': 'QuantitativeValue', minValue: min, maxValue: max, unitText: 'YEAR' },
    },
    description: descriptionHtml(posting),
  };
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8"><link rel="icon" href="data:,">
  <title>${escapeHtml(posting.title)} – ${escapeHtml(posting.company)}</title>
  <script type="application/ld+json">${scriptJson(data)}</script>
</head>
<body>
  <main>
    <h1>${escapeHtml(posting.title)}</h1>
    <p>${escapeHtml(posting.company)} · ${escapeHtml(posting.location)}</p>
    ${descriptionHtml(posting)}
  </main>
</body>
</html>`;
}
