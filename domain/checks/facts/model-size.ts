import { modelNamed } from '../../catalog/find-model.ts'
import type { Component } from '../../design/schema.ts'
import type { Facts } from './facts.ts'
import { sizedOf } from './figures.ts'
import { hostedOn } from './hosting.ts'
import { numberOf, textOf } from './said.ts'

const listed = (model: string | undefined): number | undefined => (model === undefined ? undefined : modelNamed(model)?.paramsB)

/** Billions of parameters: said, or those of the model in the list, of the component or of what it hosts; undefined = not known. */
export function paramsB(facts: Facts, component: Component): number | undefined {
  for (const each of [component, ...hostedOn(facts, component)]) {
    const said = numberOf(each, 'modelParamsB') ?? listed(textOf(each, 'model'))
    if (said !== undefined) return said
  }
  return undefined
}

const bytes: Readonly<Record<string, number>> = { fp32: 4, tf32: 4, bf16: 2, fp16: 2, fp8: 1, int8: 1, fp4: 0.5, int4: 0.5 }

/** GB of weights: as sized, or parameters times bytes a number (two where no format is said). undefined = not known. */
export function weightsGB(facts: Facts, component: Component): number | undefined {
  const sized = sizedOf(facts, component.id)?.metrics.weightsGB
  const params = paramsB(facts, component)
  return sized ?? (params === undefined ? undefined : params * (bytes[textOf(component, 'precision') ?? 'bf16'] ?? 2))
}
