/** Hours of a month, named once: 365 days x 24 / 12. */
export const hoursOfMonth = 730
/** Seconds of the same month. */
export const secondsOfMonth = hoursOfMonth * 3600
