import type { Body } from '../model/value.ts'
import { Nested } from '../model/value.ts'
import { quoted } from './escape.ts'
import { assignments, indented, valueLines } from './print-value.ts'

/** A block with its labels: `resource "aws_s3_bucket" "lake" { … }`. */
export function blockLines(name: string, labels: readonly string[], body: Body): string[] {
  const head = [name, ...labels.map(quoted)].join(' ')
  const inside = bodyLines(body)
  return inside.length === 0 ? [`${head} {}`] : [`${head} {`, ...inside.map(indented), '}']
}

/** Arguments first, then nested blocks, each after an empty line. */
export function bodyLines(body: Body): string[] {
  const entries = Object.entries(body)
  const lines = assignments(
    entries.flatMap(([name, value]) => (value === undefined || value instanceof Nested ? [] : [[name, valueLines(value)] as const])),
  )
  for (const [name, value] of entries) {
    if (!(value instanceof Nested)) continue
    value.bodies.forEach((inner, at) => {
      if (lines.length > 0) lines.push('')
      lines.push(...blockLines(name, value.labels[at] ?? [], inner))
    })
  }
  return lines
}
