import { modelList } from '#domain/catalog/models.data.ts'
import type { Part } from './part.ts'

/** The hub name of the model that is said, where the list of models knows it. */
export function catalogModel(it: Part): string | undefined {
  const wanted = it.said.text('model')?.toLowerCase()
  if (wanted === undefined) return undefined
  return modelList.find(({ id }) => id.toLowerCase() === wanted || id.toLowerCase().endsWith(`/${wanted}`))?.id
}
