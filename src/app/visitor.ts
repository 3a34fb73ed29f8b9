const place = 'strata.visitor'
let here: string | undefined

/** Who this browser is to colleagues; an id of its own, kept, and nothing about the person. */
export function visitorId(): string {
  if (here !== undefined) return here
  try {
    here = localStorage.getItem(place) ?? undefined
    if (here === undefined) {
      here = crypto.randomUUID()
      localStorage.setItem(place, here)
    }
  } catch {
    here = crypto.randomUUID()
  }
  return here
}
