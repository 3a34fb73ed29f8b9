// Controls, line separators, marks that turn the reading direction, and byte order marks: invisible in an editor, so they are written as codes.
const hidden = /[\p{Cc}\p{Cf}\u2028\u2029]/gu

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * A quoted HCL string that means exactly this text: no interpolation, no directive, no early end.
 * Half surrogate pairs are not text; they become U+FFFD. HCL itself reads every string in Unicode form NFC.
 */
export const quoted = (text: string): string => `"${inQuotes(text)}"`

/** The same without the quotes, for the literal parts of a template. */
export const inQuotes = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/[$%](?=\{)/g, (sign) => sign + sign)
    .replace(hidden, (sign) => named[sign] ?? coded(sign))

/** `\u200b`, or eight digits for signs beyond the first plane. */
function coded(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
}

/** Text for a comment: it stays on its line. */
export const inComment = (text: string): string => text.toWellFormed().replace(hidden, ' ').replace(/\s+/g, ' ').trim()

const identifier = /^[a-zA-Z_][a-zA-Z0-9_]*$/
const reserved = new Set(['for', 'in', 'if', 'true', 'false', 'null'])

/** A key of a map: bare where it is a plain word, quoted otherwise. */
export const mapKey = (key: string): string => (identifier.test(key) && !reserved.has(key) ? key : quoted(key))
