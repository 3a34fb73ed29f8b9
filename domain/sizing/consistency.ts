import { nearest } from '../design/nearest.ts'
import type { Problem } from '../design/problem.ts'
import { regionFor } from '../catalog/placement.ts'
import { regionList } from '../catalog/regions.data.ts'
import type { Architecture } from './architecture.ts'
import { isConfig } from './config-json/fields.ts'
import type { Workload } from './workload.ts'

const bad = (code: Problem['code'], at: string, message: string, hint: string): Problem => ({ code, at, message, hint })

/** What about a model cannot be: more key heads than heads, more experts for a token than there are. */
export function impossibleModel(model: Architecture): Problem[] {
  const { heads, kvHeads, experts, layers, fullAttentionLayers, activeParamsB, paramsB } = model
  return [
    ...(model.latent === undefined && kvHeads > heads
      ? [
          bad(
            'sizing/bad-model',
            'model.kvHeads',
            `${kvHeads} key heads are more than its ${heads} heads.`,
            'kvHeads is at most heads; with grouped queries it is a part of them.',
          ),
        ]
      : []),
    ...(experts !== undefined && experts.perToken > experts.count
      ? [
          bad(
            'sizing/bad-model',
            'model.expertsPerToken',
            `A token cannot go to ${experts.perToken} of ${experts.count} experts.`,
            'expertsPerToken is at most experts.',
          ),
        ]
      : []),
    ...(fullAttentionLayers > layers
      ? [
          bad(
            'sizing/bad-model',
            'model.fullAttentionLayers',
            `${fullAttentionLayers} layers of full attention are more than its ${layers} layers.`,
            'fullAttentionLayers is at most layers.',
          ),
        ]
      : []),
    ...(activeParamsB > paramsB * 1.001
      ? [
          bad(
            'sizing/bad-model',
            'model.activeParamsB',
            `A token cannot use ${activeParamsB} B of ${paramsB} B parameters.`,
            'activeParamsB is at most paramsB.',
          ),
        ]
      : []),
  ]
}

/** Only heads that somebody said are held against anybody. */
const knowsHeads = ({ model }: Workload): boolean => typeof model === 'string' || 'heads' in model || isConfig(model)

/** What a workload says that cannot be true together. */
export function contradictions(workload: Workload, model: Architecture): Problem[] {
  const { count, tensorParallel = 1, pipelineParallel = 1 } = workload
  const group = tensorParallel * pipelineParallel
  return [
    ...(count !== undefined && group > count
      ? [
          bad(
            'sizing/contradiction',
            'tensorParallel',
            `One copy over ${tensorParallel} x ${pipelineParallel} accelerators takes ${group}; ${count} are said.`,
            'Say more accelerators, or a smaller tensorParallel or pipelineParallel.',
          ),
        ]
      : []),
    ...(knowsHeads(workload) && model.heads % tensorParallel !== 0
      ? [
          bad(
            'sizing/contradiction',
            'tensorParallel',
            `${model.name} has ${model.heads} heads, which do not split over ${tensorParallel} accelerators.`,
            `Take a divisor of ${model.heads}: 1, 2, 4 or 8 mostly.`,
          ),
        ]
      : []),
    ...(pipelineParallel > model.layers
      ? [
          bad(
            'sizing/contradiction',
            'pipelineParallel',
            `${model.name} has ${model.layers} layers, fewer than ${pipelineParallel} stages.`,
            'pipelineParallel is at most the layers.',
          ),
        ]
      : []),
  ]
}

/** The workload with its region as the provider's code, from a code, a town or a country; a problem where the provider has none of that name. */
export function inRegion(workload: Workload): Workload | Problem {
  const { provider, region } = workload
  if (provider === undefined || provider === 'self-hosted' || region === undefined) return workload
  const code = regionFor(provider, region)
  if (code !== undefined) return { ...workload, region: code }
  const mine = regionList.filter((each) => each.provider === provider)
  const near = nearest(
    region,
    mine.flatMap(({ id, place }) => [id, place]),
  )
  return bad(
    'sizing/unknown-region',
    'region',
    `${provider} has no region "${region}".`,
    near === undefined
      ? `It has ${mine
          .map(({ id }) => id)
          .slice(0, 8)
          .join(', ')} and others.`
      : `Did you mean "${near}"?`,
  )
}
