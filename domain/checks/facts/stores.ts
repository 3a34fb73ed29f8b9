import type { Component } from '../../design/schema.ts'
import type { Facts } from './facts.ts'
import { categoryOf, isA } from './kinds.ts'

const storeCategories = new Set(['storage', 'features', 'retrieval'])
const storeKinds = new Set([
  'health-data-store',
  'checkpoint-store',
  'feedback-store',
  'agent-memory',
  'model-registry',
  'model-hub',
  'artifact-repository',
  'container-registry',
  'audit-log',
  'log-analytics',
])
/** Of these categories, but they pass on what they make. */
const passingOn = new Set(['feature-pipeline', 'embedding-pipeline'])

/** Does the component keep data? Its own word goes before its kind. */
export function stores(component: Component): boolean {
  const said = component.settings['holdsData']
  if (typeof said === 'boolean') return said
  return !passingOn.has(component.kind) && (storeCategories.has(categoryOf(component) ?? '') || storeKinds.has(component.kind))
}

/** Models, images, logs and copies: stores whose contents follow from what they come from. */
export const keepsByproducts = (component: Component): boolean =>
  isA(component, 'model-registry', 'model-store', 'container-registry', 'backup-store', 'log-store', 'audit-log')

export const allStores = (facts: Facts): readonly Component[] => facts.once(allStores, () => facts.design.components.filter(stores))
