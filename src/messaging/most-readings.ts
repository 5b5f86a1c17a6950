/** The most readings of one `judgeReadings` message. */
export const MOST_READINGS = 200;
