import type { Assessment } from '#domain/assessment.ts'

export type ExportFile = {
  /** Relative, with `/`; never absolute, never `..`. */
  path: string
  contents: string | Uint8Array
}

/** What the format could not carry. Nothing is dropped in silence. */
export type Omission = { element: string; what: string; why: string }

/** What was written, looked up in a schema of the tool that reads it; no problem = valid. */
export type Validation = { against: readonly string[]; problems: readonly string[] }

export type ExportResult = { files: readonly ExportFile[]; omissions: readonly Omission[]; validation?: readonly Validation[] }

/** Writes an assessment in another format. Same assessment, same bytes: no clock, randomness, network or disk. */
export type Exporter = {
  id: string
  title: string
  family: 'diagram' | 'infrastructure' | 'report' | 'findings' | 'inventory' | 'design'
  /** What one file of it is called, or `folder` where it writes several. */
  extension: string
  export(assessment: Assessment): ExportResult | Promise<ExportResult>
}
