import { findAccelerator } from '../../catalog/find-accelerator.ts'
import { failed, ok, type Result } from '../../design/problem.ts'
import { readsSamples } from '../architecture.ts'
import { contradictions, inRegion } from '../consistency.ts'
import type { Standing } from '../choose-accelerator.ts'
import { modelOf } from '../model-of-workload.ts'
import { Figures } from '../sized.ts'
import { asksForVectors } from '../vector-search.ts'
import { parseWorkload, type Workload } from '../workload.ts'
import type { Alternatives } from './alternative.ts'
import { sampleTrainingAlternatives } from './sample-training.ts'
import { sampleAlternatives } from './samples.ts'
import { servingAlternatives } from './serving.ts'
import { trainingAlternatives } from './training.ts'

/**
 * Every way to do a workload that nothing said rules out: accelerator, number format, parallel degrees and machines of each provider, with
 * cost, speed and power; the cheapest, the fastest and the frontier between; and why the others are refused, and by how much.
 * What the workload says (accelerator, precision, provider, count …) is kept; what it leaves open is tried.
 * @param value a workload as `strata size --workload` reads it
 */
export function alternativesTo(value: unknown): Result<Alternatives> {
  if (asksForVectors(value)) return ok(noAlternatives)
  const parsed = parseWorkload(value)
  if (!parsed.ok) return parsed
  const workload = inRegion(parsed.value)
  return 'message' in workload ? failed(workload) : alternativesOf(workload)
}

/** A vector database runs on processors alone: its machines are in the sizing itself. */
const noAlternatives: Alternatives = { options: [], cheapest: null, fastest: null, frontier: [], refused: [], limits: {}, assumedLimits: false }

/** The same for a workload that is known to be one. */
export function alternativesOf(workload: Workload, wanted: Standing = {}): Result<Alternatives> {
  const standing = { ...wanted, spare: wanted.spare === true || workload.spare === true }
  const model = modelOf(workload, new Figures())
  if (!model.ok) return model
  const wrong = contradictions(workload, model.value)
  if (wrong.length > 0) return failed(...wrong)
  const said = workload.accelerator === undefined ? undefined : findAccelerator(workload.accelerator)
  if (said !== undefined && !said.ok) return said
  if (workload.task !== 'inference')
    return ok((model.value.gflopsPerSample === undefined ? trainingAlternatives : sampleTrainingAlternatives)(workload, model.value, said?.value))
  return ok((readsSamples(model.value) ? sampleAlternatives : servingAlternatives)(workload, model.value, said?.value, standing))
}
