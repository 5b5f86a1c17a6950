import { descriptionHtml, escapeHtml } from './html';
import type { SamplePosting } from './sample-postings';

/** Address of a posting at a company's iCIMS host. */
export const icimsUrl = (host: string, posting: SamplePosting): string =>
  `https://${host}/jobs/${posting.id}/posting/job`;

/** The posting itself, as it stands in the frame of an iCIMS page. */
export function icimsPage(posting: SamplePosting): string {
  const fields = { 'Job Locations': posting.location, 'Pay Range': posting.pay ?? '' };
  const header = Object.entries(fields).map(
    ([label, value]) => `<div class="iCIMS_JobHeaderTag">
      <dt class="iCIMS_JobHeaderField">${label}</dt>
      <dd class="iCIMS_JobHeaderData"><span>${escapeHtml(value)}</span></dd>
    </div>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8"><link rel="icon" href="data:,">
  <title>${escapeHtml(posting.title)}</title>
</head>
<body>
  <div class="iCIMS_Header"><h1>${escapeHtml(posting.title)}</h1></div>
  <dl class="iCIMS_JobHeaderGroup">${header.join('')}</dl>
  <div class="iCIMS_JobContent"><h2>Overview</h2>
    <div class="iCIMS_Expandable_Text">${descriptionHtml(posting)}</div>
  </div>
</body>
</html>`;
}

/** A page around the frame of an iCIMS posting: a company's own, or that of iCIMS. */
export function pageAroundIcims(frameUrl: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Careers</title></head>
<body>
  <h1>Careers</h1>
  <iframe id="icims_content_iframe" src="${frameUrl}?in_iframe=1" width="800" height="700"></iframe>
</body>
</html>`;
}
