import type { Script } from './script';

/** Yes, and no. */
export const CLOSING: Script[] = [
  {
    id: 'accept',
    channel: 'mail',
    stages: ['offer', 'accepted'],
    refs: ['G18'],
    subject: '{{role}}: I accept',
    body: `Hi {{recruiter}},

I’m happy to accept the {{role}} offer, with a base salary of {{offer-base}} and the other terms as we agreed.

Could you send me the final letter with all of it in writing? I’ll sign it as soon as I have it, and I look forward to starting on {{start-date}}.

Thank you for all your help along the way.

Best,
{{your-name}}`,
  },
  {
    id: 'decline',
    channel: 'mail',
    stages: ['offer', 'accepted'],
    refs: ['G39', 'G40'],
    subject: '{{role}}: my decision',
    body: `Hi {{recruiter}},

Thank you for the offer, and for the time that you and the team gave me. I’ve thought about it carefully, and I’ve decided not to take it.

I enjoyed our conversations and have a high opinion of {{company}}. I hope our paths cross again.

Best,
{{your-name}}`,
  },
];
