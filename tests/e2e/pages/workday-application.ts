import { escapeHtml } from './html';
import { midNlp } from './sample-postings';

const origin = 'https://tessellate.wd5.myworkdayjobs.com';
const path = 'job/New-York/NLP-Engineer_R-10442';

/** The first step of an application on a Workday career site, which shows the posting's title and no more. */
export const workdayApplication = {
  origin,
  url: `${origin}/en-US/Careers/${path}/apply`,
  html: `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Careers</title></head>
<body>
  <div data-automation-id="header"><h1>Careers at Tessellate</h1></div>
  <h2 data-automation-id="jobTitleHeading">${escapeHtml(midNlp.title)}</h2>
  <dl data-automation-id="locations"><dt>locations</dt><dd>New York, NY</dd></dl>
  <p>Step 1 of 4</p>
</body>
</html>`,
  /** Where the site has the posting's data, and the data. */
  dataUrl: `${origin}/wday/cxs/tessellate/Careers/${path}`,
  data: {
    jobPostingInfo: {
      jobReqId: 'R-10442',
      title: midNlp.title,
      jobDescription: `<p>You train models.</p><p>The base salary range for this role is $110,000 - $120,000 a year.</p>`,
    },
  },
};
