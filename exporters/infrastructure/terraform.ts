import type { Assessment } from '#domain/assessment.ts'
import { graphOf } from '#domain/design/graph.ts'
import type { Design } from '#domain/design/schema.ts'
import type { ExportFile, Exporter, Omission, Validation } from '../exporter.ts'
import { providerOf } from './lowering/provider-of.ts'
import { outsideOf } from './outside.ts'
import { writeEmptyReadme } from './readme/empty.ts'
import { rootModule } from './root-module.ts'
import { targets } from './targets.ts'
import { workflow } from './workflow.ts'

/**
 * Terraform for a design: one root module for each cloud that it stands on, in a folder of its own where there are several.
 * Each is checked against what two versions of the provider agree on. What no module holds is an omission.
 */
export const terraform: Exporter = {
  id: 'terraform',
  title: 'Terraform',
  family: 'infrastructure',
  extension: 'folder',
  async export(assessment) {
    const { built, omissions } = lowerAll(assessment)
    if (built.length === 0) return { files: [{ path: 'README.md', contents: writeEmptyReadme(assessment.design, omissions) }], omissions }
    const files: ExportFile[] = []
    const validation: Validation[] = []
    const several = cloudsOf(assessment.design) > 1
    for (const { target, lowered } of built) {
      const folder = several ? `${target.provider}/` : ''
      const root = await rootModule(assessment, target, lowered, omissions)
      files.push(...root.files.map(({ path, contents }) => ({ path: `${folder}${path}`, contents })), workflow(target, folder))
      validation.push({ against: root.checked.versions.map((version) => `${root.checked.against} ${version}`), problems: root.checked.problems })
    }
    return { files, omissions, validation }
  },
}

/** Every cloud's side of the design. A connection is missing only where none of its ends shows it. */
function lowerAll(assessment: Assessment) {
  const built = targets.map((target) => ({ target, lowered: target.lower(assessment) })).filter(({ lowered }) => lowered.components.length > 0)
  const omissions: Omission[] = []
  const shown = new Set(
    built.flatMap(({ lowered }) => lowered.connections.filter(({ addresses, traces }) => addresses.length + traces.length > 0).map(({ id }) => id)),
  )
  for (const { lowered } of built)
    for (const omission of lowered.omissions)
      if (!shown.has(omission.element) && !omissions.some(({ element }) => element === omission.element)) omissions.push(omission)
  omissions.push(...outsideOf(assessment.design))
  return { built, omissions }
}

/** How many clouds a design stands on, also those that nothing is written for: a folder keeps its name when another joins it. */
function cloudsOf(design: Design): number {
  const graph = graphOf(design)
  const found = design.components.map((component) => providerOf(design, graph, component))
  return new Set(found.filter((provider) => provider !== undefined && provider !== 'self-hosted')).size
}
