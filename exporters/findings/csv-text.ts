export type Cell = string | number | boolean

/**
 * RFC 4180 text: a header, then rows, lines ending in CR LF.
 * A text that a spreadsheet would run as a formula is led by an apostrophe, which makes it text.
 */
export const csvText = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')

const formula = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r]/u

function cell(value: Cell): string {
  if (typeof value !== 'string') return String(value)
  const plain = value.toWellFormed().replace(/(?![\t\n\r])\p{Cc}/gu, '')
  const inert = formula.test(plain) ? `'${plain}` : plain
  return /[",\r\n;\t]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}
