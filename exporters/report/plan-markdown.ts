import type { Exporter } from '../exporter.ts'
import { deploymentPlan } from './plan/deployment-plan.ts'
import { printMarkdown } from './printers/print-markdown.ts'

/** The deployment plan for a repository, a wiki or a ticket. */
export const planMarkdown: Exporter = {
  id: 'plan-markdown',
  title: 'Deployment plan (Markdown)',
  family: 'report',
  extension: 'md',
  export: (assessment) => ({ files: [{ path: 'plan.md', contents: printMarkdown(deploymentPlan(assessment)) }], omissions: [] }),
}
