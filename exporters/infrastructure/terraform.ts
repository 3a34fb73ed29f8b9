import type { ExportFile, Exporter, Omission } from '../exporter.ts'
import { printModule } from './hcl/print-module.ts'
import { lowerAws } from './lowering/aws/lower.ts'
import { otherProviders } from './other-providers.ts'
import { criticalWarnings } from './warnings.ts'
import { writeReadme } from './readme/readme.ts'

const versions = { aws: { source: 'hashicorp/aws', version: '>= 5.100, < 7.0' } }

/**
 * Terraform for the AWS side of a design: one root module.
 * Two clouds in one design give one folder a root module. Components of clouds that are not written yet are omissions.
 */
export const terraform: Exporter = {
  id: 'terraform',
  title: 'Terraform',
  family: 'infrastructure',
  extension: 'folder',
  export(assessment) {
    const lowered = lowerAws(assessment)
    const others = otherProviders(assessment.design)
    const omissions: readonly Omission[] = [...lowered.omissions, ...others.omissions]
    const warnings = criticalWarnings(assessment)
    const printed = printModule(lowered.module, { versions, terraform: '>= 1.9, < 2.0', warnings: warnings.map(({ line }) => line) })
    const files: readonly ExportFile[] = [
      ...printed.files,
      { path: 'README.md', contents: writeReadme(assessment, lowered, printed, omissions, warnings) },
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
