import type { Verb } from '../verb.ts'

/** A verb in the help; what it needs is loaded when it is called, so that a small verb starts fast. */
export type VerbEntry = { name: string; summary: string; load(): Promise<Verb> }

/** All verbs, in the order of the help. */
export const verbs: readonly VerbEntry[] = [
  { name: 'generate', summary: 'Compose a design from a sentence.', load: async () => (await import('./generate.ts')).generate },
  { name: 'revise', summary: 'Change a design by an instruction, and nothing else in it.', load: async () => (await import('./revise.ts')).revise },
  { name: 'check', summary: 'Check a design against good practice and law.', load: async () => (await import('./check.ts')).check },
  { name: 'fix', summary: 'Apply the safe fixes of what the checks found, or those named.', load: async () => (await import('./fix.ts')).fix },
  { name: 'size', summary: 'Accelerators, memory, time and throughput, with formula and range.', load: async () => (await import('./size.ts')).size },
  { name: 'cost', summary: 'The monthly bill, each line with price, source and day.', load: async () => (await import('./cost.ts')).cost },
  { name: 'assess', summary: 'Everything that is found about a design, at once.', load: async () => (await import('./assess.ts')).assess },
  { name: 'retarget', summary: 'The same design on another provider.', load: async () => (await import('./retarget.ts')).retarget },
  { name: 'export', summary: 'Write a design out: Terraform, diagrams, reports.', load: async () => (await import('./export.ts')).exportDesign },
  { name: 'diff', summary: 'What is different in the second design, with its effect on cost and findings.', load: async () => (await import('./diff.ts')).diff },
  { name: 'catalog', summary: 'What can be placed, sized, priced and checked.', load: async () => (await import('./catalog.ts')).catalog },
  { name: 'import', summary: 'A design from another format.', load: async () => (await import('./import.ts')).importFile },
  { name: 'docs', summary: 'The whole set of documents, in one folder.', load: async () => (await import('./docs.ts')).docs },
  { name: 'prices', summary: 'Refresh the prices from public sources.', load: async () => (await import('./prices.ts')).prices },
  { name: 'backup', summary: 'Save all designs of a server, also while it runs.', load: async () => (await import('./backup.ts')).backup },
  { name: 'restore', summary: 'Bring saved designs back into an empty place.', load: async () => (await import('./backup.ts')).restore },
  { name: 'serve', summary: 'Serve the studio.', load: async () => (await import('./serve.ts')).serve },
]
