import type { Exporter } from '../exporter.ts'
import { printMarkdown } from './printers/print-markdown.ts'
import { technicalReport } from './technical-report.ts'

/** The technical report for a wiki or a repository. */
export const markdown: Exporter = {
  id: 'markdown',
  title: 'Technical report (Markdown)',
  family: 'report',
  extension: 'md',
  export: (assessment) => ({ files: [{ path: 'report.md', contents: printMarkdown(technicalReport(assessment)) }], omissions: [] }),
}
