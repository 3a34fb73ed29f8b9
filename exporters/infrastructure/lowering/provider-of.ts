import { kindOf } from '#domain/catalog/catalog.ts'
import type { Graph } from '#domain/design/graph.ts'
import { said, type Provider } from '#domain/design/requirements.ts'
import type { Component, Design } from '#domain/design/schema.ts'

/** People, sources and companies outside have no provider; a design with one cloud need not repeat it. */
const outside = new Set(['source', 'client'])

export const standsOutside = ({ kind }: Component): boolean => outside.has(kindOf(kind)?.category ?? 'source')

/** The provider of a component: its own, its boundary's, or the only one that the design asks for. */
export function providerOf(design: Design, graph: Graph, component: Component): Provider | undefined {
  const around = graph.around(component)
  const bounded = around.find(({ provider }) => provider !== undefined)?.provider
  const wanted = said(design.requirements.providers) ?? []
  const only = wanted.length === 1 && !standsOutside(component) ? wanted[0] : undefined
  return component.provider ?? bounded ?? (around.some(({ kind }) => kind.endsWith('-site')) ? undefined : only)
}
