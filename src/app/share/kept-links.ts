import { z } from 'zod'
import type { Links } from '../../api/designs.ts'

const place = 'strata.links'
const Kept = z.record(z.string(), z.object({ edit: z.string(), comment: z.string(), view: z.string() }).partial())

function kept(): Record<string, Links> {
  try {
    return Kept.catch({}).parse(JSON.parse(localStorage.getItem(place) ?? '{}'))
  } catch {
    return {}
  }
}

/** The links of a design made in this browser; the server keeps only their fingerprints. */
export function keepLinks(id: string, links: Links): void {
  try {
    localStorage.setItem(place, JSON.stringify({ ...kept(), [id]: links }))
  } catch {
    // Without storage the address bar still holds the edit link.
  }
}

export const linksOf = (id: string): Links => kept()[id] ?? {}
