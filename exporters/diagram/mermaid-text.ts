const named: Readonly<Record<string, string>> = { '"': 'quot', '<': 'lt', '>': 'gt', '&': 'amp' }

/**
 * Free text as the inside of a quoted Mermaid label: entity codes for what Mermaid, Markdown or HTML would read,
 * one line. `%` and braces too, because Mermaid looks for `%%{…}%%` directives in labels.
 */
export const escapeLabel = (text: string): string =>
  plainLine(text).replace(/["<>&#`%{}|[\]\\*_~;:]/g, (sign) => `#${named[sign] ?? sign.charCodeAt(0)};`)

/** One line without control characters and without marks that change the direction of what follows. */
export const plainLine = (text: string): string =>
  text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .trim()

/** Ids of the design have no underscore, so this loses nothing and meets no keyword of Mermaid. */
export const nodeName = (component: string): string => `c_${component.replaceAll('-', '_')}`
