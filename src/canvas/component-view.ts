import type { Component } from '#domain/design/schema.ts'
import type { LaneId } from '#domain/layout/drawing.ts'
import { laneOfKind, nameOfKind, serviceOfKind } from '../ui/kinds.ts'

/** What a component shows that its document alone does not say. */
export type ComponentView = { name: string; service: string; lane: LaneId }

const views = new WeakMap<Component, ComponentView>()

/** The same object for the same component. */
export function viewOf(component: Component): ComponentView {
  const known = views.get(component)
  if (known !== undefined) return known
  const title = nameOfKind(component.kind)
  const view = {
    name: component.name === '' ? title : component.name,
    service: serviceOfKind(component.kind, component.provider) ?? title,
    lane: laneOfKind(component.kind),
  }
  views.set(component, view)
  return view
}
