import { escapeHtml, scriptJson } from './html';

/** A card of our own writing, and the badge that it is to have; empty for none. */
export interface SampleCard {
  id: string;
  title: string;
  company: string;
  location: string;
  workplace: string;
  /** As its site prints it; absent where the card has none. */
  pay?: string;
  badge: string;
}

/** Senior in San Francisco: 200-280K × 1.15-1.25, mid in Austin: 165-210K × 0.97-1.03. */
const KINDS: Omit<SampleCard, 'id'>[] = [
  {
    title: 'Senior Machine Learning Engineer',
    company: 'Larkspur Systems',
    location: 'San Francisco, CA',
    workplace: 'Hybrid',
    pay: '$180K/yr - $240K/yr',
    badge: '▼ Looks below',
  },
  {
    title: 'Machine Learning Engineer',
    company: 'Tessellate',
    location: 'Austin, TX',
    workplace: 'On-site',
    pay: '$172K/yr - $208K/yr',
    badge: '◆ Looks at market if mid',
  },
  {
    title: 'Senior NLP Engineer',
    company: 'Oriel Robotics',
    location: 'Seattle, WA',
    workplace: 'Remote',
    badge: '?',
  },
  {
    title: 'Senior AI Engineer',
    company: 'Quarry Lane Labs',
    location: 'Austin, TX',
    workplace: 'On-site',
    pay: '$400K/yr - $460K/yr',
    badge: '▲ Looks well above',
  },
  {
    title: 'Registered Nurse, Night Shift',
    company: 'Willowmere Clinic',
    location: 'Denver, CO',
    workplace: 'On-site',
    pay: '$42/hr - $58/hr',
    badge: '',
  },
];

/** So many cards of all kinds in turn; the number in the title tells them apart. */
export function sampleCards(count: number): SampleCard[] {
  return Array.from({ length: count }, (_, index) => {
    const kind = KINDS[index % KINDS.length]!;
    return {
      ...kind,
      id: String(4_310_000_000 + index),
      title: `${kind.title}, Team ${index + 1}`,
    };
  });
}

/** The same for a board whose ids are UUIDs. */
export function withUuids(cards: SampleCard[]): SampleCard[] {
  return cards.map((card) => ({ ...card, id: `7d0c1f2e-5a4b-4c3d-9e8f-00${card.id}` }));
}

const ROOT = 'font: 14px/20px system-ui, sans-serif; margin: 0;';
const LIGHT = `body { ${ROOT} color: #1f1f1f; background: #f4f2ee; } a { color: #0a66c2; }`;
const DARK = `body { ${ROOT} color: #e8e6e3; background: #1b1f23; } a { color: #71b7fb; } .panel { background: #1b1f23 !important; }`;

function shell(body: string, style: string, script = '', dark = false): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Jobs</title><style>${dark ? DARK : LIGHT}${style}</style></head>
<body>${body}${script ? `<script>${script}</script>` : ''}</body>
</html>`;
}

const CARD_STYLE = `
  .panel { background: #fff; width: 420px; height: 640px; overflow-y: auto; border: 1px solid #8c8c8c55; }
  .panel ul { margin: 0; padding: 0; list-style: none; }
  .card { display: flex; gap: 12px; padding: 12px 16px; border-bottom: 1px solid #8c8c8c55; }
  .card p, .card h3, .card h4 { margin: 0; font-size: 14px; font-weight: 400; }
  .card .logo { width: 48px; height: 48px; flex: none; background: #8c8c8c44; }
  .card .words { flex: 1; min-width: 0; }
  .card [data-title] { color: #0a66c2; font-weight: 600; }
  .card .pay, .card .more { font-size: 12px; opacity: .7; }
  .card button { align-self: flex-start; border: 0; background: none; color: inherit; }
`;

/**
 * LinkedIn's newer results: a column that scrolls by itself and fills a few elements again and again. The script says
 * how: `fill` gives an element to another posting, its id first.
 */
export function linkedInResults(cards: SampleCard[], shown = cards.length, dark = false): string {
  const script = `
    const cards = ${scriptJson(cards)}, shown = ${shown};
    const list = document.querySelector('#list'), panel = document.querySelector('#workspace');
    const make = () => {
      const card = document.createElement('div');
      card.className = 'card';
      card.setAttribute('role', 'button');
      card.tabIndex = 0;
      card.innerHTML = '<div class="logo"></div><div class="words"><p data-title><span class="hidden" hidden></span><span aria-hidden="true"></span></p><div><p></p></div><p></p><p class="pay"></p><p class="more">Viewed · Promoted · Easy Apply</p></div><button>✕</button>';
      return card;
    };
    const say = (element, text) => {
      if (element.firstChild) element.firstChild.nodeValue = text;
      else element.append(text);
    };
    const fill = (card, posting) => {
      const [title, company, location, pay] = card.querySelectorAll('p');
      card.setAttribute('componentkey', 'job-card-component-ref-' + posting.id);
      card.dataset.card = posting.id;
      title.lastChild.textContent = posting.title;
      say(company, posting.company);
      say(location, posting.location + ' (' + posting.workplace + ')');
      say(pay, posting.pay ? posting.pay + ' · 401(k) benefit' : '');
      card.querySelector('button').setAttribute('aria-label', 'Dismiss ' + posting.title + ' job');
    };
    for (const posting of cards.slice(0, shown)) { const card = make(); fill(card, posting); list.append(card); }
    window.scrollToCard = (first) => {
      [...list.children].forEach((card, index) => fill(card, cards[first + index]));
      panel.scrollTop = first;
    };
    window.clicked = 0;
    list.addEventListener('click', () => { window.clicked += 1; });`;
  return shell(
    '<main id="workspace" class="panel"><div id="list" componentkey="SearchResultsMainContent"></div></main>',
    CARD_STYLE,
    script,
    dark,
  );
}

/** LinkedIn's older results: ids for all, and elements that are empty until they are scrolled to. */
export function linkedInClassicResults(cards: SampleCard[], filled: number): string {
  const inside = ({ id, title, company, location, workplace, pay }: SampleCard) =>
    `<div class="card job-card-container" data-job-id="${id}" data-view-name="job-card"><div class="logo"></div><div class="words">
      <div class="artdeco-entity-lockup__title"><a class="job-card-list__title--link" href="/jobs/view/${id}/" data-title><span aria-hidden="true"><strong>${escapeHtml(title)}</strong></span></a></div>
      <div class="artdeco-entity-lockup__subtitle"><span dir="ltr">${escapeHtml(company)}</span></div>
      <div class="artdeco-entity-lockup__caption"><ul><li><span dir="ltr">${escapeHtml(location)} (${workplace})</span></li></ul></div>
      ${pay ? `<div class="artdeco-entity-lockup__metadata"><ul><li><span dir="ltr">${pay} · 401(k) benefit</span></li></ul></div>` : ''}
    </div><button aria-label="Dismiss ${escapeHtml(title)} job">✕</button></div>`;
  const rows = cards
    .map(
      (card, index) =>
        `<li data-occludable-job-id="${card.id}"${index < filled ? ` data-card="${card.id}"` : ''}>${index < filled ? inside(card) : ''}</li>`,
    )
    .join('');
  const script = `
    const inside = ${scriptJson(Object.fromEntries(cards.map((card) => [card.id, inside(card)])))};
    window.fillAll = () => document.querySelectorAll('li[data-occludable-job-id]').forEach((row) => {
      if (row.dataset.card) return;
      row.dataset.card = row.dataset.occludableJobId;
      row.innerHTML = inside[row.dataset.occludableJobId];
    });`;
  return shell(`<div class="panel"><ul>${rows}</ul></div>`, CARD_STYLE, script);
}

/** What visitors of LinkedIn see who are not signed in. */
export function linkedInGuestResults(cards: SampleCard[]): string {
  const rows = cards.map(
    ({ id, title, company, location, workplace, pay }) => `<li>
      <div class="card base-card base-search-card job-search-card" data-entity-urn="urn:li:jobPosting:${id}" data-card="${id}" style="position:relative">
        <a class="base-card__full-link" href="https://www.linkedin.com/jobs/view/at-${id}?position=1" style="position:absolute;inset:0;z-index:2"><span class="sr-only" style="position:absolute;width:1px;height:1px;overflow:hidden">${escapeHtml(title)}</span></a>
        <div class="logo"></div>
        <div class="words base-search-card__info">
          <h3 class="base-search-card__title" data-title>${escapeHtml(title)}</h3>
          <h4 class="base-search-card__subtitle" style="overflow:hidden;text-overflow:ellipsis;white-space:nowrap"> <a href="#">${escapeHtml(company)}</a> </h4>
          <div class="base-search-card__metadata"><span class="job-search-card__location">${escapeHtml(location)}${workplace === 'Remote' ? ' (Remote)' : ''}</span>
          ${pay ? `<div><span class="job-search-card__salary-info">${pay}</span></div>` : ''}</div>
        </div>
      </div></li>`,
  );
  return shell(`<div class="panel"><ul>${rows.join('')}</ul></div>`, CARD_STYLE);
}

const BOARD_STYLE = `
  main { max-width: 760px; margin: 24px auto; background: var(--ground, transparent); }
  table { width: 100%; border-collapse: collapse; }
  .row, td { padding: 14px 0; border-bottom: 1px solid #8c8c8c55; }
  p, h3, h5 { margin: 0; font-size: 15px; font-weight: 500; }
  a { color: inherit; text-decoration: none; }
  .small { font-size: 13px; opacity: .75; font-weight: 400; }
  .tag { margin-left: 8px; border: 1px solid; border-radius: 4px; padding: 0 4px; font-size: 11px; }
`;

/** A Greenhouse board; its rows state no pay. */
export function greenhouseBoard(board: string, cards: SampleCard[], dark = false): string {
  const rows = cards.map(
    ({ id, title, location }, index) => `<tr class="job-post" data-card="${id}"><td class="cell">
      <a href="https://job-boards.greenhouse.io/${board}/jobs/${id}"><p class="body body--medium" data-title>${escapeHtml(title)}${index === 0 ? '<span class="tag">New</span>' : ''}</p><p class="body body__secondary body--metadata small">${escapeHtml(location)}</p></a>
    </td></tr>`,
  );
  return shell(
    `<main><h1>Open roles</h1><table><tbody>${rows.join('')}</tbody></table></main>`,
    BOARD_STYLE,
    '',
    dark,
  );
}

/** A Lever board; its rows state no pay. */
export function leverBoard(board: string, cards: SampleCard[]): string {
  const rows = cards.map(
    ({
      id,
      title,
      location,
      workplace,
    }) => `<div class="posting row" data-qa-posting-id="${id}" data-card="${id}" style="display:flow-root">
      <div class="posting-apply" style="float:right"><a href="https://jobs.lever.co/${board}/${id}">Apply</a></div>
      <a class="posting-title" href="https://jobs.lever.co/${board}/${id}">
        <h5 data-qa="posting-name" data-title>${escapeHtml(title)}</h5>
        <div class="posting-categories small"><span class="workplaceTypes">${workplace} —</span> <span class="commitment">Full Time /</span> <span class="location">${escapeHtml(location)}</span></div>
      </a></div>`,
  );
  return shell(`<main><h1>Open roles</h1>${rows.join('')}</main>`, BOARD_STYLE);
}

/** An Ashby board; the pay stands in the page's data and in its rows. */
export function ashbyBoard(board: string, cards: SampleCard[]): string {
  const payOf = ({ pay }: SampleCard) => pay?.replaceAll('/yr', '').replace('-', '–');
  const rows = cards.map((card) => {
    const line = ['Research', card.location, 'Full time', card.workplace, payOf(card)];
    return `<a class="row" style="display:block" href="/${board}/${card.id}" data-card="${card.id}"><div class="ashby-job-posting-brief">
      <h3 class="ashby-job-posting-brief-title" data-title>${escapeHtml(card.title)}</h3>
      <div class="ashby-job-posting-brief-details small"><p class="small">${escapeHtml(line.filter(Boolean).join(' • '))}</p></div>
    </div></a>`;
  });
  const jobPostings = cards.map((card) => ({
    id: card.id,
    title: card.title,
    locationName: card.location,
    workplaceType: card.workplace,
    compensationTierSummary: payOf(card) ? `${payOf(card)} • Offers Equity` : null,
    secondaryLocations: [],
  }));
  return shell(
    `<main><h1>Open roles</h1>${rows.join('')}</main>`,
    BOARD_STYLE,
    `window.__appData = ${scriptJson({ organization: { name: 'Larkspur' }, jobBoard: { jobPostings } })};`,
  );
}
