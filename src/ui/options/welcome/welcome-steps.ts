/** The steps of the welcome, in order. */
export const WELCOME_STEPS = ['what', 'you', 'where'] as const;
