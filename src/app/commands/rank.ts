/** How well words match a query: 0 = not at all. The beginning of a word counts most, letters in order count a little. */
export function rank(query: string, text: string): number {
  const wanted = query.trim().toLowerCase()
  if (wanted === '') return 1
  const found = text.toLowerCase()
  if (found.startsWith(wanted)) return 100
  const at = found.indexOf(wanted)
  if (at > 0) return /[^a-z0-9]/.test(found[at - 1] ?? '') ? 80 : 50
  const words = wanted.split(/\s+/)
  if (words.length > 1 && words.every((word) => found.includes(word))) return 40
  return lettersInOrder(wanted, found) ? 10 : 0
}

function lettersInOrder(wanted: string, found: string): boolean {
  if (wanted.length < 2) return false
  let at = 0
  for (const letter of found) if (letter === wanted[at]) at++
  return at === wanted.length
}
