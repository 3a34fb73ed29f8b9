import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDesign } from '../design/any-design.ts'
import { graphOf } from '../design/graph.ts'
import type { Box } from './drawing.ts'
import { deploymentLayout, labelHeight } from './deployment.ts'
import { overlap } from './occupied.ts'
import { isInside } from './place.ts'

describe('deploymentLayout', () => {
  it('frames everything inside the boundary that holds it, below its label', () => {
    fc.assert(
      fc.property(anyDesign(20), (design) => {
        const drawing = deploymentLayout(design)
        for (const element of [...design.components, ...design.boundaries]) {
          const box = drawing.components.get(element.id as never) ?? (drawing.boundaries.get(element.id as never) as Box)
          if (element.in === undefined) continue
          const frame = drawing.boundaries.get(element.in) as Box
          expect(isInside(box, { ...frame, y: frame.y + labelHeight, height: frame.height - labelHeight }), element.id).toBe(true)
        }
      }),
    )
  })

  it('keeps components apart, and frames apart unless one holds the other', () => {
    fc.assert(
      fc.property(anyDesign(20), (design) => {
        const drawing = deploymentLayout(design)
        const boxes = [...drawing.components]
        boxes.forEach(([a, one], i) => {
          for (const [b, other] of boxes.slice(i + 1)) expect(overlap(one, other), `${a} on ${b}`).toBe(false)
        })
        const graph = graphOf(design)
        for (const a of design.boundaries)
          for (const b of design.boundaries) {
            if (a.id === b.id || graph.around(a).includes(b) || graph.around(b).includes(a)) continue
            expect(overlap(drawing.boundaries.get(a.id) as Box, drawing.boundaries.get(b.id) as Box), `${a.id} on ${b.id}`).toBe(false)
          }
        for (const [id, box] of drawing.boundaries)
          for (const component of design.components)
            if (!graph.around(component).some((each) => each.id === id)) expect(overlap(box, drawing.components.get(component.id) as Box)).toBe(false)
      }),
    )
  })

  it('draws the same design the same way', () => {
    fc.assert(
      fc.property(anyDesign(12), (design) => {
        expect(deploymentLayout(structuredClone(design))).toEqual(deploymentLayout(design))
      }),
    )
  })
})
