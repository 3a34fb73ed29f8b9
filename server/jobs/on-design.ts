import { strToU8, zipSync } from 'fflate'
import { z } from 'zod'
import { assess } from '#domain/assessment.ts'
import { nearest } from '#domain/design/nearest.ts'
import { failed, ok, type Result } from '#domain/design/problem.ts'
import { FrameworkId } from '#domain/design/requirements.ts'
import { revise } from '#domain/generation/revise/revise.ts'
import type { ExportFile, Omission } from '#exporters/exporter.ts'
import { exporters } from '#exporters/index.ts'
import { type Body, options, parts } from './body.ts'

/** `zip` where there are several files. */
export type Exported = { files: readonly ExportFile[]; omissions: readonly Omission[]; zip: Uint8Array | null }

const ReviseOptions = z.strictObject({ instruction: z.string().min(1, 'The instruction is empty.').max(20_000) })
const AssessOptions = z.strictObject({ frameworks: z.array(FrameworkId).optional(), today: z.iso.date().optional() })
/** The proposal an instruction means, as JSON text. */
export function reviseJob(body: Body): Result<{ json: string }> {
  const given = parts(body)
  if (!given.ok) return given
  const wanted = options(ReviseOptions, given.value.rest)
  if (!wanted.ok) return wanted
  return ok({ json: JSON.stringify(revise(given.value.design, wanted.value.instruction)) })
}

function assessment(body: Body & { today: string }) {
  const given = parts(body)
  if (!given.ok) return given
  const wanted = options(AssessOptions, given.value.rest)
  if (!wanted.ok) return wanted
  const { today = body.today, frameworks } = wanted.value
  return ok(assess(given.value.design, { today, ...(frameworks === undefined ? {} : { frameworks }) }))
}

/** The whole assessment, as JSON text. */
export function assessJob(body: Body & { today: string }): Result<{ json: string }> {
  const assessed = assessment(body)
  return assessed.ok ? ok({ json: JSON.stringify(assessed.value) }) : assessed
}

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
  const assessed = assessment(body)
  if (!assessed.ok) return assessed
  const { files, omissions } = await exporter.export(assessed.value)
  const bytes = ({ contents }: ExportFile) => (typeof contents === 'string' ? strToU8(contents) : contents)
  const several = exporter.extension === 'folder' || files.length > 1
  const zip = several ? zipSync(Object.fromEntries(files.map((file) => [file.path, [bytes(file), { mtime: archiveDay }]]))) : null
  return ok({ files, omissions, zip })
}
