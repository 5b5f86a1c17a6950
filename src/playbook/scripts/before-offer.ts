import type { Script } from './script';

/** Until an offer is in writing: no number, and how to keep it so. */
export const BEFORE_OFFER: Script[] = [
  {
    id: 'asked-for-number',
    channel: 'spoken',
    stages: ['browsing', 'interviewing'],
    refs: ['G17'],
    body: `I’d rather not put a number on it yet. Let’s first find out whether this is the right role for both of us; if it is, I’m sure we’ll agree on something fair.

Can you tell me what range you have budgeted for it?

If you need something for the form: please put down “open”. I’d want to see the whole package, with base, bonus and equity, before I name a figure.`,
  },
  {
    id: 'ask-range',
    channel: 'mail',
    stages: ['browsing', 'interviewing'],
    refs: ['G31', 'G32'],
    subject: '{{role}}: level and pay range',
    body: `Hi {{recruiter}},

I’m looking forward to our next conversation about the {{role}} role. Two things would help me prepare: the level that it’s open at, and the base salary range that you have budgeted for it. Then we both know early that we’re talking about the same thing.

Thanks,
{{your-name}}`,
  },
];
