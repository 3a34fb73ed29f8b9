import { componentKinds } from '#domain/catalog/components/index.ts'
import type { Provider } from '#domain/design/requirements.ts'
import { targets } from './targets.ts'

/** What becomes of a kind of the catalogue in Terraform on one provider. */
export type Coverage = { kind: string; name: string; state: 'lowered' | 'reasoned' | 'missing'; reason: string | null }

/** Every kind of the catalogue, in its order: built, left out with a reason, or not written yet. */
export function coverage(provider: Provider): readonly Coverage[] {
  const kinds = targets.find((target) => target.provider === provider)?.kinds
  return componentKinds.map(({ id, name }) => {
    const lowering = kinds?.[id]
    if (lowering === undefined) return { kind: id, name, state: 'missing', reason: null }
    return 'reason' in lowering ? { kind: id, name, state: 'reasoned', reason: lowering.reason } : { kind: id, name, state: 'lowered', reason: null }
  })
}
