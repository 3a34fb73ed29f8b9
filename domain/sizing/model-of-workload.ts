import type { Accelerator } from '../catalog/accelerator.ts'
import { findModel } from '../catalog/find-model.ts'
import { failed, ok, type Result } from '../design/problem.ts'
import { formatNamed } from './named-format.ts'
import { type Architecture, architectureOf, completeArchitecture } from './architecture.ts'
import { isConfig } from './config-json/fields.ts'
import { readConfig } from './config-json/read-config.ts'
import { impossibleModel } from './consistency.ts'
import type { Precision } from './precision.ts'
import { publishedPrecision } from './roles.data.ts'
import type { Figures } from './sized.ts'
import type { Workload } from './workload.ts'

/** The model a workload means: a listed one, architecture numbers, or the value of a config.json; what was chosen on the way goes to the figures. */
export function modelOf(workload: Workload, figures: Figures): Result<Architecture> {
  const { model } = workload
  if (typeof model === 'string') {
    const found = findModel(model)
    if (!found.ok) return found
    const architecture = architectureOf(found.value)
    if (architecture === undefined)
      return failed({
        code: 'sizing/unpublished-model',
        at: 'model',
        message: `The parameters of ${found.value.id} are not published.`,
        hint: 'Give its architecture numbers with paramsB.',
      })
    if (found.value.id.toLowerCase() !== model.toLowerCase()) figures.chose('model', found.value.id, `"${model}" is that model.`)
    return ok(architecture)
  }
  const numbers = isConfig(model) ? readConfig(model) : ok(model)
  if (!numbers.ok) return numbers
  if (numbers.value.paramsB === undefined && (numbers.value.layers === undefined || numbers.value.hidden === undefined))
    return failed({
      code: 'sizing/bad-model',
      at: 'model',
      message: 'The model has neither paramsB nor layers and hidden.',
      hint: 'Give paramsB at least; layers, hidden, heads and kvHeads make memory exact.',
    })
  const { architecture, chosen } = completeArchitecture(numbers.value)
  for (const each of chosen) figures.chose(each.what, each.chosen, each.why)
  const impossible = impossibleModel(architecture)
  return impossible.length > 0 ? failed(...impossible) : ok(architecture)
}

/** The weights' format: said, published, or fp8 for serving where the accelerator calculates in it. */
export function precisionOf(workload: Workload, model: Architecture, accelerator: Accelerator, figures: Figures): Precision {
  if (workload.precision !== undefined) {
    if (workload.task === 'inference' && formatNamed(workload.model) === workload.precision)
      figures.chose('precision', workload.precision, 'The format that the name of the model tells.')
    return workload.precision
  }
  const published = workload.task === 'inference' ? publishedOf(model) : undefined
  if (published !== undefined) {
    figures.chose('precision', published, 'Not said: the format its weights are published in.')
    return published
  }
  const chosen = workload.task === 'inference' && accelerator.tflops.fp8 !== undefined ? 'fp8' : 'bf16'
  figures.chose(
    'precision',
    chosen,
    chosen === 'fp8' ? 'Not said: fp8 halves memory at next to no loss, and the accelerator calculates in it.' : 'Not said: the usual format.',
  )
  return chosen
}

/** The format a model is published in, where it is neither 16 bits nor a matter of choice. */
export const publishedOf = (model: Architecture): Precision | undefined => model.publishedPrecision ?? publishedPrecision[model.name]

/** fp8 where the accelerator calculates in it, bf16 otherwise: 4 bits are taken only when they are said, as they cost quality. */
export const servingPrecision = (workload: Workload, model: Architecture, fp8: boolean): Precision =>
  workload.precision ?? publishedOf(model) ?? (fp8 ? 'fp8' : 'bf16')
