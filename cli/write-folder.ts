import type { ExportFile } from '#exporters/exporter.ts'
import type { Io } from './io.ts'

/** Beside the files of a folder: which ones an export wrote, so that the next one can take away what it no longer writes. */
const manifest = '.strata-export.json'

/** Writes the files of an export into a folder: those of an earlier one there are replaced, others are left. */
export async function writeFolder(io: Io, folder: string, format: string, files: readonly ExportFile[]): Promise<void> {
  await clear(io, folder)
  for (const { path, contents } of files) await io.writeFile(`${folder}/${path}`, contents)
  await io.writeFile(`${folder}/${manifest}`, `${JSON.stringify({ format, files: files.map(({ path }) => path) }, null, 2)}\n`)
}

/** Takes away the files of an earlier export in this folder, and only those. */
async function clear(io: Io, folder: string): Promise<void> {
  if (!(await io.isFolder(folder)) || !(await io.listFolder(folder)).includes(manifest)) return
  let earlier: unknown
  try {
    earlier = JSON.parse(await io.readText(`${folder}/${manifest}`))
  } catch {
    return // not ours any more: leave everything
  }
  const files = typeof earlier === 'object' && earlier !== null && 'files' in earlier && Array.isArray(earlier.files) ? earlier.files : []
  for (const file of files)
    if (typeof file === 'string' && !file.startsWith('/') && !file.split('/').includes('..')) await io.removeFile(`${folder}/${file}`)
}
