import { componentKinds } from '#domain/catalog/components/index.ts'
import type { Provider } from '#domain/design/requirements.ts'
import { awsLowerings } from './lowering/aws/kinds/index.ts'
import type { Lowerings } from './lowering/aws/lowering.ts'

/** What becomes of a kind of the catalogue in Terraform on one provider. */
export type Coverage = { kind: string; name: string; state: 'lowered' | 'reasoned' | 'missing'; reason: string | null }

const written: { readonly [P in Provider]?: Lowerings } = { aws: awsLowerings }

/** Every kind of the catalogue, in its order: built, left out with a reason, or not written yet. */
export const coverage = (provider: Provider): readonly Coverage[] =>
  componentKinds.map(({ id, name }) => {
    const lowering = written[provider]?.[id]
    if (lowering === undefined) return { kind: id, name, state: 'missing', reason: null }
    return 'reason' in lowering ? { kind: id, name, state: 'reasoned', reason: lowering.reason } : { kind: id, name, state: 'lowered', reason: null }
  })
