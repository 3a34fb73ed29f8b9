import type { Problem } from './problem.ts'
import type { Design } from './schema.ts'

export const danglingConnection = (connection: string, component: string): Problem => ({
  code: 'design/dangling-connection', at: `connections.${connection}`,
  message: `Connection "${connection}" ends at "${component}", which is not in the design.`,
  hint: 'Remove the connection, or place the component first.',
})

/** What the shape of a document cannot say: ids once, ends that exist, boundaries without a circle. */
export function structureProblems(design: Design): Problem[] {
  const components = new Set<string>(design.components.map(({ id }) => id))
  const boundaries = new Set<string>(design.boundaries.map(({ id }) => id))
  return [
    ...twice('components', design.components),
    ...twice('connections', design.connections),
    ...twice('boundaries', [...design.boundaries, ...design.components.filter(({ id }) => boundaries.has(id))]),
    ...design.connections.flatMap(({ id, from, to }) => [from, to].filter((end) => !components.has(end)).map((end) => danglingConnection(id, end))),
    ...[...design.components, ...design.boundaries].flatMap(({ id, in: outer }) =>
      outer === undefined || boundaries.has(outer)
        ? []
        : [{
            code: 'design/no-such-boundary' as const, at: `${components.has(id) ? 'components' : 'boundaries'}.${id}.in`,
            message: `"${id}" stands in "${outer}", which is not a boundary of the design.`, hint: 'Add the boundary, or leave "in" out.',
          }],
    ),
    ...circles(design),
  ]
}

function twice(list: string, elements: readonly { id: string }[]): Problem[] {
  const seen = new Set<string>()
  return elements.flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [{ code: 'design/id-twice' as const, at: `${list}.${id}`, message: `The id "${id}" stands twice.`, hint: 'Give each element an id of its own.' }]
  })
}

function circles(design: Design): Problem[] {
  const outerOf = new Map<string, string | undefined>(design.boundaries.map(({ id, in: outer }) => [id, outer]))
  return design.boundaries.flatMap(({ id }) => {
    const seen = new Set<string>([id])
    for (let outer = outerOf.get(id); outer !== undefined; outer = outerOf.get(outer)) {
      if (outer === id)
        return [{ code: 'design/boundary-circle' as const, at: `boundaries.${id}.in`, message: `The boundary "${id}" stands inside itself.`, hint: 'Take one "in" of the circle away.' }]
      if (seen.has(outer)) return []
      seen.add(outer)
    }
    return []
  })
}
