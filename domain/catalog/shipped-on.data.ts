/** Day on which the shipped list of prices was put together; every row names its own day. */
export const shippedOn = '2026-11-24'
