import { demandOf } from '../catalog/demand.ts'
import { placementOf } from '../catalog/placement.ts'
import { graphOf } from '../design/graph.ts'
import type { Component, Design } from '../design/schema.ts'
import type { Alternatives } from './alternatives/alternative.ts'
import { alternativesOf } from './alternatives/alternatives-of.ts'
import { hostsOf } from './hosting.ts'
import { roles } from './roles.data.ts'
import { servedModel } from './served-model.ts'
import { trainingWorkloadOf } from './size-training-component.ts'

/** Every way to train what a component trains, whatever it says about accelerator, count, format and split. */
export type ComponentTraining = {
  model: string
  alternatives: Alternatives
  /** The pool that carries its machines. */
  host: Component | undefined
}

/** @returns undefined for what trains no model on accelerators, or one of which too little is known */
export function trainingFor(design: Design, id: string): ComponentTraining | undefined {
  const component = graphOf(design).component(id)
  if (component === undefined || roles[component.kind] !== 'training') return undefined
  const served = servedModel(design, component)
  if (served.family === 'classical') return undefined
  const host = hostsOf(design).get(component.id)
  const { workload } = trainingWorkloadOf({ design, component, placement: placementOf(design, component), demand: demandOf(design), host }, served)
  const { accelerator: _accelerator, count: _count, precision: _precision, tensorParallel: _tensor, pipelineParallel: _pipeline, ...open } = workload
  const alternatives = alternativesOf(open)
  if (!alternatives.ok) return undefined
  return { model: 'id' in served.model ? served.model.id : `${served.model.paramsB} B parameters`, alternatives: alternatives.value, host }
}
