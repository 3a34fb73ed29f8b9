import type { Edit } from '#domain/design/edit.ts'
import type { Design } from '#domain/design/schema.ts'

/** The edits that fill an empty design with another's content: one undo step. */
export const filling = (empty: Design, { name, requirements, boundaries, components, connections }: Design): Edit[] => {
  const inside = new Map(boundaries.map((each) => [each.id, each]))
  const depth = (id: (typeof boundaries)[number]['id'] | undefined, steps = 0): number =>
    id === undefined || steps > 50 ? 0 : 1 + depth(inside.get(id)?.in, steps + 1)
  const requires = Object.entries(requirements).flatMap(([key, value]): Edit[] =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && !('from' in value)
      ? Object.entries(value).map(([inner, each]) => ({ kind: 'require', at: `${key}.${inner}`, value: each }) as Edit)
      : [{ kind: 'require', at: key, value } as Edit],
  )
  return [
    ...(empty.name === name ? [] : [{ kind: 'title', name } satisfies Edit]),
    ...requires,
    ...boundaries.toSorted((a, b) => depth(a.in) - depth(b.in)).map((boundary): Edit => ({ kind: 'bound', boundary })),
    ...components.map((component): Edit => ({ kind: 'place', component })),
    ...connections.map((connection): Edit => ({ kind: 'connect', connection })),
  ]
}
