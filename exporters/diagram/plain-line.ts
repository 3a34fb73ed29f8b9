/** One line without control characters and without marks that change the direction of what follows; whole characters only. */
export const plainLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]+/gu, ' ')
    .replace(/\p{Bidi_Control}/gu, '')
    .toWellFormed()
    .trim()
