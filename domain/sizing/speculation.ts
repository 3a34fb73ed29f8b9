/** Batch at which half of the gain of drafting tokens is gone, because calculation no longer waits for memory. */
const halfBatch = 16

/**
 * How many times faster decoding goes when a small model drafts tokens that the large one only checks: about twice for a lone request,
 * nothing at saturation.
 * @param batch requests in the step
 * Source: sizing method section 4 (x 1.5 to 2.5 below 16 requests, about 1 at saturation)
 */
export const speculationGain = (batch: number): number => 1 + 1 / (1 + (batch / halfBatch) ** 2)
