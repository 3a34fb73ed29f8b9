/** What a dragged palette entry is called among the browser's data types. */
export const paletteType = 'application/x-strata-kind'
