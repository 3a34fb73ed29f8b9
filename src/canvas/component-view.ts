import { laneOf, kindOf, serviceOf } from '#domain/catalog/catalog.ts'
import type { Component } from '#domain/design/schema.ts'
import type { LaneId } from '#domain/layout/drawing.ts'

/** What a component shows that its document alone does not say. */
export type ComponentView = { name: string; service: string; lane: LaneId }

const views = new WeakMap<Component, ComponentView>()

/** The same object for the same component. */
export function viewOf(component: Component): ComponentView {
  const known = views.get(component)
  if (known !== undefined) return known
  const kind = kindOf(component.kind)
  const service = serviceOf(component.kind, component.provider) ?? kind?.name ?? component.kind
  const view = { name: component.name === '' ? (kind?.name ?? component.kind) : component.name, service, lane: laneOf(component.kind) }
  views.set(component, view)
  return view
}
