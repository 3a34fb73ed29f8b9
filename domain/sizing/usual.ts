/** Tokens of a usual request where nobody said: a page read, a paragraph written. */
export const usualTokens = { input: 1024, output: 256 } as const
