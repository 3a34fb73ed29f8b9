import { createHash, hkdfSync, randomBytes } from 'node:crypto'

/** A key for one purpose, made from the server's secret: what is signed for one cannot be used for another. */
export const keyFor = (secret: string, purpose: string): Uint8Array => new Uint8Array(hkdfSync('sha256', secret, 'strata', purpose, 32))

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** An id that cannot be guessed: 20 letters and digits, 103 bits. */
export function unguessableId(): string {
  let id = ''
  while (id.length < 20) for (const byte of randomBytes(32)) if (byte < 252 && id.length < 20) id += letters[byte % 36]
  return id
}

/** What a share link carries behind `#key=`: 256 bits. */
export const newShareKey = (): string => randomBytes(32).toString('base64url')

/** Only this is kept. */
export const hashOfKey = (key: string): string => createHash('sha256').update(key).digest('base64url')
