import type { Design } from '#domain/design/schema.ts'
import type { Omission } from '../../exporter.ts'
import { code, plain } from './markdown.ts'

/** What stands in the folder where nothing of a design is on AWS. */
export const writeEmptyReadme = (design: Design, omissions: readonly Omission[]): string =>
  [
    `# ${plain(design.name) || 'Design'}: no Terraform`,
    '',
    'Nothing of this design stands on AWS, and Terraform is written for AWS only so far.',
    '',
    ...omissions.map(({ element, what, why }) => `- ${code(element)}: ${plain(what)}. ${plain(why)}`),
    '',
  ].join('\n')
