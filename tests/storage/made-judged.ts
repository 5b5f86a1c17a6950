import type { Found } from '@/posting/page-reading';
import type { Posting } from '@/posting/posting';
import { assess } from '@/scoring/assess';
import type { JudgedPosting } from '@/scoring/judged-posting';
import { guidePack } from '@/scoring/packs/bundled-packs';
import type { ReportedFrame } from '@/storage/tab-state';
import { madePosting } from '../scoring/made-posting';

/** A posting judged against the guide for a user without a profile; the parts given replace the posting's own. */
export function madeJudged(parts: Partial<Posting> = {}): JudgedPosting {
  const posting = madePosting(parts);
  return { posting, assessment: assess(posting, guidePack(), {}) };
}

/** A frame that shows a judged posting. */
export function judgedFrame(
  parts: Partial<Posting> = {},
  reportedAt = 1,
): Extract<ReportedFrame, { kind: 'judged' }> {
  const judged = madeJudged(parts);
  const { url, site, postingId, title, description, closed, health } = judged.posting;
  return {
    kind: 'judged',
    judged,
    profile: {},
    correction: null,
    postedPay: null,
    reading: {
      site,
      postingId,
      url,
      title: found(title),
      company: null,
      locations: [],
      workplace: [],
      employmentTypes: [],
      seniority: null,
      pay: [],
      description: found(description),
      closed,
      health,
    },
    url,
    reportedAt,
  };
}

function found(value: string): Found<string> {
  return { value, rule: 'made', source: 'dom', quote: value };
}
