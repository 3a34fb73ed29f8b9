import type { ExportFile, Exporter, Omission } from '../exporter.ts'
import { printModule } from './hcl/print-module.ts'
import { printTests } from './hcl/print-tests.ts'
import { lowerAws } from './lowering/aws/lower.ts'
import { otherProviders } from './other-providers.ts'
import { writeReadme } from './readme/readme.ts'
import { writeEmptyReadme } from './readme/empty.ts'
import { schemaProblems } from './schema/check-module.ts'
import { awsSchema } from './schema/load.ts'
import { criticalWarnings } from './warnings.ts'

const versions = { aws: { source: 'hashicorp/aws', version: '>= 5.100, < 7.0' } }

/**
 * Terraform for the AWS side of a design: one root module, checked against what two versions of the provider agree on.
 * Two clouds in one design give one folder a root module. Components of clouds that are not written yet are omissions.
 */
export const terraform: Exporter = {
  id: 'terraform',
  title: 'Terraform',
  family: 'infrastructure',
  extension: 'folder',
  async export(assessment) {
    const lowered = lowerAws(assessment)
    const others = otherProviders(assessment.design)
    const omissions: readonly Omission[] = [...lowered.omissions, ...others.omissions]
    if (lowered.components.length === 0)
      return { files: [{ path: 'README.md', contents: writeEmptyReadme(assessment.design, omissions) }], omissions }

    const warnings = criticalWarnings(assessment)
    const printed = printModule(lowered.module, { versions, terraform: '>= 1.9, < 2.0', warnings: warnings.map(({ line }) => line) })
    const schema = await awsSchema()
    const checked = { versions: schema.versions, problems: schemaProblems(lowered.module, schema) }
    const files: readonly ExportFile[] = [
      ...printed.files,
      { path: 'tests/plan.tftest.hcl', contents: printTests(lowered.module) },
      { path: 'README.md', contents: writeReadme({ assessment, lowered, printed, omissions, warnings, checked }) },
      { path: '.gitignore', contents: ignored },
      { path: 'backend.tf.example', contents: backend },
    ]
    return { files: others.folder ? files.map(({ path, contents }) => ({ path: `aws/${path}`, contents })) : files, omissions }
  },
}

const ignored = ['.terraform/', '*.tfstate', '*.tfstate.*', 'terraform.tfvars', 'crash.log', '*.tfplan', ''].join('\n')

const backend = `# Rename to backend.tf once the bucket of the state exists; see the README.
terraform {
  backend "s3" {
    bucket       = "the-bucket-of-your-state"
    key          = "strata/terraform.tfstate"
    region       = "the-region-of-that-bucket"
    encrypt      = true
    use_lockfile = true
  }
}
`
