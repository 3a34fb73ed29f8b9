import type { Exporter } from '../exporter.ts'
import { printHtml } from './printers/print-html.ts'
import { technicalReport } from './technical-report.ts'

/** The technical report as one page that opens anywhere and prints well. */
export const html: Exporter = {
  id: 'html',
  title: 'Technical report (HTML)',
  family: 'report',
  extension: 'html',
  export: (assessment) => ({ files: [{ path: 'report.html', contents: printHtml(technicalReport(assessment)) }], omissions: [] }),
}
