import type { Assessment } from '#domain/assessment.ts'
import type { ExportFile, Omission } from '../exporter.ts'
import { printBackend } from './hcl/print-backend.ts'
import { printModule } from './hcl/print-module.ts'
import { printTests } from './hcl/print-tests.ts'
import type { Lowered } from './lowering/lowered.ts'
import type { Module } from './model/module.ts'
import { writeCoverage } from './readme/coverage-sheet.ts'
import { provenBy } from './readme/proven.ts'
import { writeReadme } from './readme/readme.ts'
import { schemaProblems } from './schema/check-module.ts'
import type { Target } from './target.ts'
import { criticalWarnings } from './warnings.ts'

/** What the table of the providers says of a module. */
export type Checked = { against: string; versions: readonly string[]; problems: readonly string[] }

/**
 * One root module: the code, its tests, its README with the sheet of coverage, and the module that makes the place of its state.
 * @param omissions what of the whole design is not in any code
 */
export async function rootModule(
  assessment: Assessment,
  target: Target,
  lowered: Lowered,
  omissions: readonly Omission[],
): Promise<{ files: readonly ExportFile[]; checked: Checked }> {
  const { terraform } = target
  const { module } = lowered
  const warnings = criticalWarnings(assessment)
  const printed = printModule(module, { versions: needed(target, module), terraform, warnings: warnings.map(({ line }) => line) })
  const project = projectOf(module)
  const bootstrap = target.state.bootstrap(project)
  const schema = await target.schema()
  const problems = [...schemaProblems(module, schema), ...schemaProblems(bootstrap, schema)]
  const checked: Checked = { against: schema.provider, versions: schema.versions, problems }
  const proofs = provenBy(target.proofs, module)
  const facts = { assessment, target, lowered, printed, omissions, warnings, checked, proofs }
  return {
    checked,
    files: [
      ...printed.files,
      ...printBackend(target.state, project),
      ...printModule(bootstrap, { versions: needed(target, bootstrap), terraform, warnings: [] }).files.flatMap(({ path, contents }) =>
        path.endsWith('.tf') ? [{ path: `bootstrap/${path}`, contents }] : [],
      ),
      { path: 'tests/plan.tftest.hcl', contents: printTests(module, target) },
      { path: 'README.md', contents: writeReadme(facts) },
      { path: 'COVERAGE.md', contents: writeCoverage(facts) },
      { path: '.gitignore', contents: ignored },
    ],
  }
}

/** The cloud's own provider, and the others of which something stands in the module. */
function needed({ providers }: Target, module: Module): Target['providers'] {
  const used = new Set(module.resources.map(({ type }) => type.slice(0, type.indexOf('_'))))
  for (const { name } of module.providers) used.add(name)
  return Object.fromEntries(Object.entries(providers).filter(([name], at) => at === 0 || used.has(name)))
}

const projectOf = (module: Module): string => {
  const stated = module.variables.find(({ name }) => name === 'project')?.definition.default
  return typeof stated === 'string' ? stated : 'strata'
}

const ignored = [
  '# State and plans hold secrets; what differs from stage to stage is not code.',
  '.terraform/',
  '*.tfstate',
  '*.tfstate.*',
  '*.tfplan',
  'terraform.tfvars',
  '*.auto.tfvars',
  'backend.hcl',
  'crash.log',
  'crash.*.log',
  'override.tf',
  '*_override.tf',
  '',
].join('\n')
