/** Cards as their sites build them, of our own writing. */
export const SDUI_CARD = `
<div role="button" componentkey="job-card-component-ref-4310000001"><div componentkey="job-card-component-ref-4310000001">
  <p><span class="visually-hidden">Senior ML Engineer (Verified job)</span><span aria-hidden="true">Senior ML Engineer</span></p>
  <div><p>Larkspur Systems</p></div>
  <p>San Francisco, CA (Hybrid)</p>
  <p>$180K/yr - $240K/yr · 401(k) benefit</p>
  <p>Viewed · Promoted · Easy Apply</p>
  <button aria-label="Dismiss Senior ML Engineer job">x</button>
</div></div>`;

export const CLASSIC_CARD = `
<ul><li data-occludable-job-id="4310000002"><div class="job-card-container" data-job-id="4310000002">
  <a class="job-card-list__title--link" href="/jobs/view/4310000002/"><span aria-hidden="true"><strong>AI Engineer</strong></span><span class="visually-hidden">AI Engineer with verification</span></a>
  <div class="artdeco-entity-lockup__subtitle"><span dir="ltr"> Tessellate </span></div>
  <div class="artdeco-entity-lockup__caption"><ul><li><span dir="ltr">United States (Remote)</span></li></ul></div>
  <div class="artdeco-entity-lockup__metadata"><ul><li><span>$124K/yr - $155K/yr · 7 benefits</span></li></ul></div>
  <ul><li>Promoted</li></ul>
</div></li><li data-occludable-job-id="4310000003"></li></ul>`;

export const GUEST_CARD = `
<div class="base-search-card job-search-card" data-entity-urn="urn:li:jobPosting:4310000004">
  <a href="https://www.linkedin.com/jobs/view/x-at-y-4310000004?position=1"><span class="sr-only">NLP Engineer</span></a>
  <h3 class="base-search-card__title"> NLP Engineer </h3>
  <h4 class="base-search-card__subtitle"><a href="#">Oriel Robotics</a></h4>
  <span class="job-search-card__location">Seattle, WA</span>
  <span class="job-search-card__salary-info">$150,000.00 - $180,000.00</span>
</div>`;

export const GREENHOUSE_ROW = `
<table><tr class="job-post"><td><a href="https://job-boards.greenhouse.io/tessel/jobs/4471002">
  <p class="body body--medium">Machine Learning Engineer<span class="tag">New</span></p>
  <p class="body body--metadata">Austin, TX; New York, NY</p>
</a></td></tr></table>`;

export const GREENHOUSE_OLD_ROW = `
<div class="opening"><a href="https://tessel.example/careers?gh_jid=4471003&amp;x=1">AI Engineer</a><br><span class="location">Remote - US</span></div>`;

const UUID = '7d0c1f2e-5a4b-4c3d-9e8f-001122334455';

export const LEVER_ROW = `
<div class="posting" data-qa-posting-id="${UUID}"><div class="posting-apply"><a href="https://jobs.lever.co/larkspur/${UUID}">Apply</a></div>
  <a class="posting-title" href="https://jobs.lever.co/larkspur/${UUID}"><h5 data-qa="posting-name">ML Engineer</h5>
  <div class="posting-categories"><span class="workplaceTypes">Hybrid —</span><span class="commitment">Full Time /</span><span class="location">Chicago, IL</span></div></a>
</div>`;

export const ASHBY_ROW = `
<a href="/larkspur/${UUID}"><div class="ashby-job-posting-brief"><h3 class="ashby-job-posting-brief-title">Research Engineer</h3>
  <div class="ashby-job-posting-brief-details"><p>Research • New York • Full time • Hybrid • $210K – $260K • Offers Equity</p></div></div></a>`;

const ASHBY_POSTING = {
  id: UUID,
  locationName: 'Boston',
  workplaceType: 'Remote',
  secondaryLocations: [{ locationName: 'Denver' }],
  compensationTierSummary: '$200K – $250K • 0.1% – 0.2%',
};

export const ASHBY_ROW_WITH_DATA = `${ASHBY_ROW}<script>window.__appData = ${JSON.stringify({
  jobBoard: { jobPostings: [ASHBY_POSTING] },
})};</script>`;
