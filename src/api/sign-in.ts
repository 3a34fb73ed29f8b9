/** Where the server asks people to sign in: the way there, and back to the same place. */

const kept = 'strata.signing-in'
/** Asked for again this soon after coming back, signing in does not help: the problem is shown instead of going round in circles. */
const circleMs = 30_000

type Keep = Pick<Storage, 'getItem' | 'setItem'>
type Place = { pathname: string; hash: string }

/** @returns where to go, or undefined when that was tried just now; the share key of the address stays in this browser */
export function wayToSignIn(keep: Keep, { pathname, hash }: Place, now: number): string | undefined {
  const [then] = (keep.getItem(kept) ?? '').split(' ', 1)
  if (then !== undefined && then !== '' && now - Number(then) < circleMs) return undefined
  keep.setItem(kept, `${now} ${pathname}${hash}`)
  return `/api/v1/sign-in?to=${encodeURIComponent(pathname)}`
}

/** @returns the address as it was before, when this page is where it went back to without its key */
export function placeBefore(keep: Keep, { pathname, hash }: Place): string | undefined {
  const [, before = ''] = /^\d+ (.*)$/.exec(keep.getItem(kept) ?? '') ?? []
  return hash === '' && before.startsWith(`${pathname}#`) ? before : undefined
}

export function goAndSignIn(): void {
  const way = wayToSignIn(sessionStorage, location, Date.now())
  if (way !== undefined) location.assign(way)
}

export function comeBackFromSignIn(): void {
  const before = placeBefore(sessionStorage, location)
  if (before !== undefined) history.replaceState(null, '', before)
}
