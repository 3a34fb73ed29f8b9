import { expect, it } from 'vitest'
import { applyEdits } from '#domain/design/apply-edit.ts'
import { templates } from '#templates/index.ts'
import { adding } from './adding.ts'

it.each(templates.slice(0, 6))('puts $id beside itself without touching what is there', ({ design }) => {
  const after = applyEdits(design, adding(design, design))
  if (!after.ok) throw new Error(after.problems[0]?.message)
  expect(after.value.components.length).toBe(2 * design.components.length)
  expect(after.value.connections.length).toBe(2 * design.connections.length)
  for (const component of design.components) expect(after.value.components).toContainEqual(component)
})
