import { readFileSync } from 'node:fs'

/** One published measurement. Empty cells are absent. */
export type TruthRow = Readonly<Record<string, string>>

/** Rows of the table; lines that start with # tell its origin. Cells may be quoted. */
export function readRows(file: URL): TruthRow[] {
  const [head, ...lines] = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(cells)
  return lines.map((line) =>
    Object.fromEntries((head ?? []).flatMap((name, i) => (line[i] === undefined || line[i] === '' ? [] : [[name, line[i]]]))),
  )
}

function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}

export const number = (row: TruthRow, column: string): number | undefined => {
  const cell = row[column]
  return cell === undefined ? undefined : Number(cell)
}

/** Rows of one measurement series stay together: the same case and the same model. */
export const seriesOf = (row: TruthRow): string => `${row['group']} | ${row['case']} | ${row['model']}`

/** Every third series, by a hash of its name so that nobody chooses, is held back from fitting. */
export function isHeldBack(row: TruthRow): boolean {
  let hash = 2_166_136_261
  for (const sign of seriesOf(row)) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16_777_619) >>> 0
  return hash % 3 === 0
}
