import { plainLine } from './plain-line.ts'

const named: Readonly<Record<string, string>> = { '"': 'quot', '<': 'lt', '>': 'gt', '&': 'amp' }

/**
 * Free text as the inside of a quoted Mermaid label: entity codes for what Mermaid, Markdown or HTML would read,
 * one line. `%` and braces too, because Mermaid looks for `%%{…}%%` directives in labels.
 */
export const escapeLabel = (text: string): string =>
  plainLine(text).replace(/["<>&#`%{}|[\]\\*_~;:]/g, (sign) => `#${named[sign] ?? sign.charCodeAt(0)};`)

/** Ids of the design have no underscore, so this loses nothing and meets no keyword of Mermaid. */
export const nodeName = (component: string): string => `c_${component.replaceAll('-', '_')}`
