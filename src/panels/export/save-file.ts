import type { ExportFile } from '#exporters/exporter.ts'

/** A file name that every system takes: letters and digits of the design's name, the rest as hyphens. */
export function fileStem(name: string): string {
  const stem = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
  return stem === '' ? 'design' : stem
}

export const bytesOf = ({ contents }: ExportFile): Uint8Array => (typeof contents === 'string' ? new TextEncoder().encode(contents) : contents)

/** One file as it is; several as one zip, whose entries all carry the same day so that equal designs give equal bytes. */
export async function packed(files: readonly ExportFile[], stem: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [only] = files
  if (only !== undefined && files.length === 1) return { name: `${stem}${/\.[^./]+$/.exec(only.path)?.[0] ?? ''}`, bytes: bytesOf(only) }
  const { zipSync } = await import('fflate')
  const entries = Object.fromEntries(
    files.map((file): [string, [Uint8Array, { mtime: string }]] => [file.path, [bytesOf(file), { mtime: '2026-01-01T00:00:00' }]]),
  )
  return { name: `${stem}.zip`, bytes: zipSync(entries, { level: 6 }) }
}

/** Hands a file to the browser's downloads. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
