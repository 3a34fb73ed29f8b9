import { kindOf } from '../../catalog/catalog.ts'
import type { Mention } from '../read/reading.ts'

const outside = '[\\p{L}\\p{N}]'

/** The product that the words name, as providers write it: "qdrant" is Qdrant, "vector store" is none. */
export function productIn({ kind, service, evidence: { words } }: Mention): string | undefined {
  const named = service ?? words
  const sold = new RegExp(`(?<!${outside})${named.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!${outside})`, 'iu')
  const [written] = Object.values(kindOf(kind)?.services ?? {}).flat().flatMap((name) => sold.exec(name)?.[0] ?? [])
  if (/[A-Z]/.test(named)) return named
  return written !== undefined && (service !== undefined || /[A-Z]|^pg/.test(written)) ? written : undefined
}
