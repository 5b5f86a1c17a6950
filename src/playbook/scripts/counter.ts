import type { Script } from './script';

/** With the offer in writing: thanks, time, and the counter. */
export const COUNTER: Script[] = [
  {
    id: 'review-time',
    channel: 'mail',
    stages: ['offer'],
    refs: ['G18', 'G19'],
    subject: 'Thank you for the {{role}} offer',
    body: `Hi {{recruiter}},

Thank you for the offer! I enjoyed meeting the team, and I’m excited about what we could do together at {{company}}.

I’d like to go through everything with care before I answer. If anything isn’t in the letter yet (bonus, equity and its vesting, benefits), could you send it to me in writing? I’ll come back to you by {{reply-by}}.

Best,
{{your-name}}`,
  },
  {
    id: 'counter-mail',
    channel: 'mail',
    stages: ['offer'],
    refs: ['G19', 'G20', 'G21', 'G22', 'G23', 'G24'],
    subject: '{{role}} offer: base salary',
    body: `Hi {{recruiter}},

Thank you again for the offer. The more I hear about the role, the more I want to do it.

Before I sign, I’d like to talk about the base salary. The offer is {{offer-base}}. What I bring is {{skill}}: {{evidence}}. For {{level}} roles that ask for this in {{place}}, market pay is {{market}}, according to {{source}}.

Given that, I’m looking for a base in the range of {{counter}}. Is there flexibility to get there? I’m happy to talk it through by phone whenever it suits you.

Best,
{{your-name}}`,
  },
  {
    id: 'counter-phone',
    channel: 'spoken',
    stages: ['offer'],
    refs: ['G19', 'G20', 'G21', 'G22', 'G23', 'G24'],
    body: `Thanks for taking the time. First of all, I’m really happy about this offer, and I’d like to make it work.

I wanted to go over the base with you. You’ve offered {{offer-base}}. The role needs {{skill}}, and that’s what I bring: {{evidence}}. For {{level}} people with that in {{place}}, the market pays {{market}}. That’s from {{source}}.

So I’m looking for a base of {{counter}}. How much flexibility do you have?`,
  },
  {
    id: 'competing-offer',
    channel: 'mail',
    stages: ['offer'],
    refs: ['G34'],
    needs: 'competing-offer',
    subject: '{{role}} offer: one more thing',
    body: `Hi {{recruiter}},

I’d like to be open with you: I also have a written offer from {{competing-company}}, with a base of {{competing-base}}.

I would rather join {{company}}, because of the work and the people I’ve met. If you can bring the base to {{counter}}, I’ll take your offer and end my search. Do you see a way to do that?

Best,
{{your-name}}`,
  },
];
