import { z } from 'zod'

const RecentDesign = z.object({ id: z.string(), key: z.string().nullable(), name: z.string(), at: z.number() })
/** A design this browser opened; its key is what lets it open again without an account. */
export type RecentDesign = z.infer<typeof RecentDesign>

const place = 'strata.recent'
const most = 50

export function recentDesigns(): RecentDesign[] {
  try {
    return z
      .array(RecentDesign)
      .catch([])
      .parse(JSON.parse(localStorage.getItem(place) ?? '[]'))
  } catch {
    return []
  }
}

const keep = (list: readonly RecentDesign[]): void => {
  try {
    localStorage.setItem(place, JSON.stringify(list.slice(0, most)))
  } catch {
    // A full or forbidden storage only costs the list.
  }
}

/** A visit without a key keeps the key that is known. */
export function rememberDesign(design: RecentDesign): void {
  const before = recentDesigns()
  const known = before.find(({ id }) => id === design.id)
  keep([{ ...design, key: design.key ?? known?.key ?? null }, ...before.filter(({ id }) => id !== design.id)])
}

export const forgetDesign = (id: string): void => keep(recentDesigns().filter((each) => each.id !== id))
