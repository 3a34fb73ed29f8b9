/** A stretch of UTF-16 units, end exclusive. */
export type Stretch = readonly [start: number, end: number]

const tag = /<\/?[a-zA-Z][^<>]{0,500}>/y
const address = /(?:https?:\/\/|www\.)[^\s<>"']{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}/y
/** A placeholder of a template or a logger: code that names nothing. */
const placeholder = /\$\{[^{}]{0,500}\}/y
const silent = ['script', 'style'] as const

/** What a reader would not see or say: tags, scripts, comments, web and mail addresses. In order, not overlapping. */
export function markupIn(prompt: string): Stretch[] {
  const small = prompt.toLowerCase().length === prompt.length ? prompt.toLowerCase() : prompt
  const found: Stretch[] = []
  // Once a closing mark was not found it need not be looked for again: a prompt of open tags stays linear.
  const missing = new Set<string>()
  const closing = (mark: string, from: number): number => {
    if (missing.has(mark)) return -1
    const at = small.indexOf(mark, from)
    if (at < 0) missing.add(mark)
    return at
  }
  let i = 0
  while (i < prompt.length) {
    const end = stretchFrom(prompt, small, i, closing)
    if (end > i) found.push([i, end])
    i = Math.max(end, i + 1)
  }
  return found
}

function stretchFrom(prompt: string, small: string, i: number, closing: (mark: string, from: number) => number): number {
  const first = prompt[i]
  if (first === '<') {
    if (small.startsWith('<!--', i)) {
      const at = closing('-->', i)
      if (at >= 0) return at + 3
    }
    for (const name of silent) {
      if (!small.startsWith(`<${name}`, i)) continue
      const at = closing(`</${name}`, i)
      const over = at < 0 ? -1 : small.indexOf('>', at)
      if (over >= 0) return over + 1
    }
    return matchAt(tag, prompt, i)
  }
  if (first === '$') return matchAt(placeholder, prompt, i)
  const starts = i === 0 || !/[\w.+-]/.test(prompt[i - 1] ?? '')
  return starts && /[\w.+-]/.test(first ?? '') ? matchAt(address, prompt, i) : i
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
