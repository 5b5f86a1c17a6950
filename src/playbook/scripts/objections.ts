import type { Script } from './script';

/** What comes back to a counter, and what to answer; and what to ask for where base is capped. */
export const OBJECTIONS: Script[] = [
  {
    id: 'top-of-range',
    channel: 'spoken',
    stages: ['offer'],
    refs: ['G36'],
    body: `I understand that {{offer-base}} is the top of your range for this role, and I appreciate you telling me.

We’re {{gap}} apart, and I see two ways to close that. One is a sign-on bonus for the first year. The other is a review after six months, in writing: what I’ll have delivered by then, and the base that it leads to.

Which of the two could you do?`,
  },
  {
    id: 'internal-equity',
    channel: 'spoken',
    stages: ['offer'],
    refs: ['G37'],
    body: `That makes sense. I wouldn’t want to be paid out of line with the team either.

Then let’s leave the base where it fits and look at the rest. Could the equity grant be larger? Or, if the work we’ve talked about is closer to {{next-level}}, could we look at the level, so that the pay fits its own band?`,
  },
  {
    id: 'within-budget',
    channel: 'spoken',
    stages: ['offer'],
    refs: ['G38'],
    body: `I see, that’s what is approved today. What would it take to get more approved, and who decides on it?

I’d be glad to speak with {{hiring-manager}} about it myself, or to send something that makes the case easier for you: {{evidence}}.`,
  },
  {
    id: 'sign-on-bridge',
    channel: 'mail',
    stages: ['offer'],
    refs: ['G25', 'G36'],
    subject: '{{role}} offer: a sign-on bonus',
    body: `Hi {{recruiter}},

Thank you for asking about the base again. If {{offer-base}} is as far as it can go, a sign-on bonus could close the gap: {{gap}} would cover the difference in my first year, and for {{company}} it’s a one-time cost.

If that works, I’m ready to say yes. Could you find out?

Best,
{{your-name}}`,
  },
  {
    id: 'six-month-review',
    channel: 'mail',
    stages: ['offer'],
    refs: ['G36'],
    subject: '{{role}} offer: a review after six months',
    body: `Hi {{recruiter}},

I understand that the base can’t move right now. Could we agree on a pay review six months after I start instead? I’d like the letter to say three things: what I should have delivered by then, who decides, and the base that it leads to. I have {{review-target}} in mind.

With that in writing, {{offer-base}} is a start that I can work with.

Best,
{{your-name}}`,
  },
  {
    id: 'level-and-title',
    channel: 'mail',
    stages: ['interviewing', 'offer'],
    refs: ['G32', 'G37'],
    subject: '{{role}}: a question about the level',
    body: `Hi {{recruiter}},

I have a question about the level. As I understand it, the role is set at {{level}}. The scope that we’ve discussed, and what I’ve done so far ({{evidence}}), read more like {{next-level}} to me.

Levels mean different things at different companies, so could you tell me how {{company}} tells the two apart, and what it would take to be considered for {{next-level}}?

Best,
{{your-name}}`,
  },
];
