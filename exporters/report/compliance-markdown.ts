import type { Exporter } from '../exporter.ts'
import { complianceReport } from './compliance-report.ts'
import { printMarkdown } from './printers/print-markdown.ts'

/** The compliance report for a repository or a ticket. */
export const complianceMarkdown: Exporter = {
  id: 'compliance-markdown',
  title: 'Compliance report (Markdown)',
  family: 'report',
  extension: 'md',
  export: (assessment) => ({ files: [{ path: 'compliance.md', contents: printMarkdown(complianceReport(assessment)) }], omissions: [] }),
}
