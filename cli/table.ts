/** A table of text columns, figures to the right where a column holds nothing else. */
export function table(rows: readonly (readonly string[])[]): string {
  const [header] = rows
  if (header === undefined) return ''
  const widths = header.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  const figures = header.map((_, at) => rows.length > 1 && rows.slice(1).every((row) => /^[-−]?\$?[\d.,]+%?$/.test(row[at] ?? '')))
  const cell = (text: string, at: number) => (figures[at] === true ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0))
  return rows.map((row) => `${row.map(cell).join('  ').trimEnd()}\n`).join('')
}

/** $12,431.20 */
export function dollars(amount: number): string {
  const [whole = '0', cents = '00'] = Math.abs(amount).toFixed(2).split('.')
  return `${amount < 0 ? '−' : ''}$${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`
}
