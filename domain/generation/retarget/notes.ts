import { kindOf, serviceOf } from '../../catalog/catalog.ts'
import { componentKinds } from '../../catalog/components/index.ts'
import type { Provider } from '../../design/requirements.ts'
import type { Component } from '../../design/schema.ts'

/** What stands in where a provider has no service of its own. */
export function without(component: Component, provider: Provider): string {
  const remark = readable(kindOf(component.kind)?.noNativeService?.[provider])
  const own = serviceOf(component.kind, 'self-hosted')
  const instead = remark ?? (own === undefined ? 'it has to be run or replaced by you' : `run by yourself instead: ${own}`)
  return `${provider} has no service of its own for "${component.name}" (${component.kind}); ${instead}.`
}

/** The catalogue's remark without its "n/a", kinds by their names; undefined where nothing is left to advise. */
function readable(remark: string | undefined): string | undefined {
  if (remark === undefined) return undefined
  const plain = remark
    .replace(/^n\/a(?: native)?\s*[:;]?\s*/, '')
    .replace(/^\(([^)]*)\)/, '$1')
    .trim()
  const named = componentKinds.reduce((text, { id, name }) => (id.includes('-') ? text.replaceAll(id, `${name} (${id})`) : text), plain)
  return named.includes(' ') ? named : undefined
}

/** Kinds whose `service` names what they read from, which a move does not change. */
const sources: readonly string[] = ['knowledge-connector', 'source-system', 'third-party-api']

/** Does a setting of a component belong to the provider it leaves? */
export const leavesWithProvider = (component: Component, setting: string): boolean => setting !== 'service' || !sources.includes(component.kind)

/** A service or maker that was said for the old provider and is open again. */
export const openAgain = (component: Component, setting: string): string[] =>
  setting === 'service' || setting === 'vendor'
    ? [
        `"${component.name}": its ${setting} "${String(component.settings[setting])}" belonged to ${component.provider ?? 'its provider'} and is open again.`,
      ]
    : []

/** What stays on the owner's machines while the rest moves. */
export const staying = (components: readonly Component[]): string[] =>
  components.length === 0 ? [] : [`On your own machines as before: ${components.map(({ name }) => `"${name}"`).join(', ')}.`]
