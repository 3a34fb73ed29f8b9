/** Text on one line, without control characters and marks that change the direction of what follows; whole characters only. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]+/gu, ' ')
    .replace(/\p{Bidi_Control}/gu, '')
    .toWellFormed()

/** A name on one line, without the space around it. */
export const plainLine = (text: string): string => oneLine(text).trim()
