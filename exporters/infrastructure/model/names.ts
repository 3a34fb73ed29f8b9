/** Names of resources that the module has as a whole; a component with such an id gets another address. */
export const ownNames = [
  'main',
  'current',
  'available',
  'artifacts',
  'images',
  'alerts',
  'monthly',
  'workers',
  'backups',
  'services',
  'documents',
] as const
export type OwnName = (typeof ownNames)[number]
const own: ReadonlySet<string> = new Set(ownNames)

/**
 * The address of a component in the code: its id, with `_` for `-`.
 * Two ids never share one: an id with `--` keeps its hyphens, which Terraform allows, and `__` starts the suffix
 * of a second resource of one type. So adding a component moves no other.
 */
export function addressOf(id: string, suffix?: string): string {
  const word = own.has(id) ? `${id}_` : id.includes('--') ? id : id.replaceAll('-', '_')
  const start = /^[0-9]/.test(word) ? `_${word}` : word
  return suffix === undefined ? start : `${start}__${suffix}`
}

/** An id cut to a length; what is cut off lives on in six signs of a hash, so two long ids stay apart. */
export function shortened(id: string, length: number): string {
  const plain = id.replace(/-+/g, '-')
  if (plain.length <= length && plain === id) return plain
  const sign = hash(id).slice(0, Math.min(6, length))
  return `${plain.slice(0, Math.max(0, length - sign.length - 1)).replace(/-+$/, '')}-${sign}`.replace(/^-/, '').slice(0, length)
}

/** Six signs are all that AWS lets a target group begin with; the rest of its name is found by AWS, so one can replace another. */
export const targetPrefix = (id: string): string => `${slug(id).slice(0, 5).replace(/-$/, '') || 'tg'}-`

/** FNV-1a, 32 bits, in base 36; for names, not for secrets. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (const sign of text) value = Math.imul(value ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return value.toString(36).padStart(7, '0')
}

/** Free text as a word of lower-case letters, digits and hyphens; empty where nothing of it fits. */
export const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
