import type { Design } from '#domain/design/schema.ts'
import type { Omission } from '../../exporter.ts'
import { targets } from '../targets.ts'
import { code, plain } from './markdown.ts'

/** What stands in the folder where nothing of a design is on a cloud that Terraform is written for. */
export const writeEmptyReadme = (design: Design, omissions: readonly Omission[]): string =>
  [
    `# ${plain(design.name) || 'Design'}: no Terraform`,
    '',
    `Terraform is written for ${targets.map(({ title }) => title).join(', ')}, and nothing of this design stands there.`,
    '',
    ...omissions.map(({ element, what, why }) => `- ${code(element)}: ${plain(what)}. ${plain(why)}`),
    '',
  ].join('\n')
