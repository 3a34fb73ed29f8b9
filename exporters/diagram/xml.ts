import { plainLine } from './plain-line.ts'

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as it may stand in an element or in a quoted attribute. Line breaks stay; what XML forbids goes. */
export const escapeXml = (text: string): string =>
  text
    .replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '')
    .toWellFormed()
    .replace(/[&<>"']/g, (sign) => named[sign] ?? sign)

/** A name on one line, escaped. */
export const label = (text: string): string => escapeXml(plainLine(text))

type Value = string | number | undefined

/** In an attribute a parser turns a bare line break into a space; written as a reference it stays. */
const escapeAttribute = (text: string): string => escapeXml(text).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** An element; attributes that are undefined are left out, numbers are rounded to two places. */
export function element(name: string, attributes: Readonly<Record<string, Value>>, ...inside: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? rounded(value) : escapeAttribute(value)}"`],
  )
  const open = `<${name}${written.join('')}`
  return inside.length === 0 ? `${open}/>` : `${open}>${inside.join('')}</${name}>`
}

const rounded = (value: number) => String(Math.round(value * 100) / 100)
