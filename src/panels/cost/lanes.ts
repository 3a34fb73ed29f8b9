import { crossCuttingConcerns, layers } from '#domain/design/layers.ts'

/** The lanes as they are drawn, from the top down. */
export const lanes: readonly { id: string; name: string }[] = [
  ...layers.toReversed().map(({ id, number, name }) => ({ id: id as string, name: `${number}  ${name}` })),
  ...crossCuttingConcerns.map((id) => ({ id: id as string, name: id.charAt(0).toUpperCase() + id.slice(1) })),
]
