import { describe, expect, it } from 'vitest'
import { applyEdits } from '#domain/design/apply-edit.ts'
import { deploymentLayout } from '#domain/layout/deployment.ts'
import { templates } from '#templates/index.ts'
import { boundaryUnder, enclosing } from './enclosing.ts'

describe.each(templates.slice(0, 8))('$id in the Deployment projection', ({ design }) => {
  const drawing = deploymentLayout(design)

  it('finds for every component the frame it stands in', () => {
    for (const component of design.components) {
      const box = drawing.components.get(component.id)
      expect(boundaryUnder(design, drawing, [box?.x ?? 0, box?.y ?? 0])?.id).toBe(component.in)
    }
  })

  it('moves a component into any frame by edits that apply, and none where it stands already', () => {
    const [component] = design.components
    if (component === undefined) return
    for (const boundary of design.boundaries) {
      const edits = enclosing(design, component, boundary)
      expect(edits.length === 0).toBe(component.in === boundary.id)
      const after = applyEdits(design, edits)
      expect(after.ok && after.value.components.find(({ id }) => id === component.id)?.in).toBe(boundary.id)
    }
  })
})
