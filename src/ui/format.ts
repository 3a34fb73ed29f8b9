/** Figures as LOOK.md wants them: short on the canvas, exact in tables, never a dash or a zero for what is unknown. */

const exact = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' })
const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })

const steps = [
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'k'],
] as const

/** 12.4k, 1.2M, 940, 8.5; three digits that matter at most. */
export function short(value: number): string {
  const size = Math.abs(value)
  for (const [step, letter] of steps) if (size >= step * 0.9995) return `${digits(value / step)}${letter}`
  return digits(value)
}

function digits(value: number): string {
  const size = Math.abs(value)
  if (size >= 99.95) return whole.format(value)
  if (size >= 9.995) return trim(value.toFixed(1))
  if (size >= 0.0995) return trim(value.toFixed(2))
  if (size === 0) return '0'
  return Number(value.toPrecision(2)).toString()
}

const trim = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)

/** $12.4k */
export const dollars = (value: number): string => (value < 0 ? `−$${short(-value)}` : `$${short(value)}`)
/** $12.4k/mo */
export const dollarsPerMonth = (value: number): string => `${dollars(value)}/mo`
/** $12,431.20; unit prices below a cent keep their digits. */
export const exactDollars = (value: number): string =>
  value !== 0 && Math.abs(value) < 0.01 ? `$${Number(value.toPrecision(3))}` : exact.format(value)

/** +$1.2k or −$340; the sign is always said. */
export const change = (value: number): string => (value >= 0 ? `+${dollars(value)}` : dollars(value))

/** 9.8k to 15.1k; one number where both ends are the same. */
export function range([low, high]: readonly [number, number]): string {
  const [from, to] = [short(low), short(high)]
  return from === to ? from : `${from} to ${to}`
}

/** $9.8k to $15.1k */
export const dollarRange = ([low, high]: readonly [number, number]): string =>
  dollars(low) === dollars(high) ? dollars(low) : `${dollars(low)} to ${dollars(high)}`

/** 1 finding, 3 findings */
export const counted = (count: number, one: string, many = `${one}s`): string => `${whole.format(count)} ${count === 1 ? one : many}`

/** 12,431 */
export const integer = (value: number): string => whole.format(value)

/** A setting's or requirement's value in words. */
export function words(value: unknown): string {
  if (value === undefined || value === null) return 'Unknown'
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'number') return value.toLocaleString('en-US', { maximumFractionDigits: 6 })
  if (Array.isArray(value)) return value.length === 0 ? 'None' : value.map(words).join(', ')
  if (typeof value === 'string') return value
  return JSON.stringify(value)
}

const letters = new Map(
  [
    'usd',
    'gpu',
    'ttft',
    'tpot',
    'rto',
    'rpo',
    'mfa',
    'iam',
    'tls',
    'vpc',
    'api',
    'cdn',
    'dpia',
    'baa',
    'kv',
    'mfu',
    'sku',
    'cpu',
    'llm',
    'sql',
    'id',
  ].map((word) => [word, word.toUpperCase()]),
)

/** encryptionAtRest -> Encryption at rest; volumeTB -> Volume TB */
export function spoken(name: string): string {
  const spaced = name
    .replaceAll('-', ' ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(' ')
    .map((word) => letters.get(word.toLowerCase()) ?? (/^[A-Z]{2,}/.test(word) || /[0-9]/.test(word) ? word : word.toLowerCase()))
    .join(' ')
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

/** Time since, in words: just now, 4 minutes ago, 3 days ago. */
export function since(then: number, now: number): string {
  const minutes = Math.round((now - then) / 60_000)
  if (minutes < 1) return 'just now'
  if (minutes < 60) return `${counted(minutes, 'minute')} ago`
  const hours = Math.round(minutes / 60)
  if (hours < 24) return `${counted(hours, 'hour')} ago`
  return `${counted(Math.round(hours / 24), 'day')} ago`
}
