/** How far talks are, in the order of things. */
export const STAGES = ['browsing', 'interviewing', 'offer', 'accepted'] as const;

export type Stage = (typeof STAGES)[number];
