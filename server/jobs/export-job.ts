import { strToU8, zipSync } from 'fflate'
import { nearest } from '#domain/design/nearest.ts'
import { failed, ok, type Result } from '#domain/design/problem.ts'
import type { ExportFile, Omission } from '#exporters/exporter.ts'
import { exporters } from '#exporters/index.ts'
import { assessment } from './assess-job.ts'
import type { Body } from './body.ts'

/** `zip` where there are several files. */
export type Exported = { files: readonly ExportFile[]; omissions: readonly Omission[]; zip: Uint8Array | null }

/** Files in an archive are dated the first day an archive can name, so that the same files are the same bytes. */
const archiveDay = new Date(1980, 0, 1)

export async function exportJob({ format, ...body }: Body & { format: string; today: string }): Promise<Result<Exported>> {
  const exporter = exporters.find(({ id }) => id === format)
  if (exporter === undefined) {
    const near = nearest(
      format,
      exporters.map(({ id }) => id),
    )
    return failed({
      code: 'export/unknown-format',
      at: format.slice(0, 80),
      message: `"${format.slice(0, 80)}" is not a format.`,
      hint: `${near === undefined ? '' : `Did you mean "${near}"? `}The formats: ${exporters.map(({ id }) => id).join(', ')}.`,
    })
  }
  const assessed = await assessment(body)
  if (!assessed.ok) return assessed
  const { files, omissions } = await exporter.export(assessed.value)
  const bytes = ({ contents }: ExportFile) => (typeof contents === 'string' ? strToU8(contents) : contents)
  const several = exporter.extension === 'folder' || files.length > 1
  const zip = several ? zipSync(Object.fromEntries(files.map((file) => [file.path, [bytes(file), { mtime: archiveDay }]]))) : null
  return ok({ files, omissions, zip })
}
