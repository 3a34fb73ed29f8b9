import type { Model } from '../catalog/model.ts'
import { modelNamed } from '../catalog/find-model.ts'
import { graphOf } from '../design/graph.ts'
import { said } from '../design/requirements.ts'
import type { Component, Design } from '../design/schema.ts'
import { numberOf, textOf } from '../catalog/read-setting.ts'
import { type Family, familyOfKind, modelOfTier, usualModel } from './roles.data.ts'

/** The model a component serves or trains, and who said so. */
export type ServedModel = {
  family: Family
  /** A listed model, or its parameters in billions. */
  model: Model | { paramsB: number; activeParamsB?: number }
  why: string
  assumed: boolean
  /** A name that was said but is in no list. */
  unknownName?: string
}

const familyOfType = (type: string): Family =>
  /^(llm|moe|vlm)/.test(type)
    ? 'llm'
    : /vision|embedding.*vision/.test(type) && type !== 'vision-embedding'
      ? 'vision'
      : type === 'diffusion'
        ? 'diffusion'
        : type === 'speech'
          ? 'speech'
          : 'encoder'
const familyOfSetting: Readonly<Record<string, Family>> = {
  llm: 'llm',
  vision: 'vision',
  speech: 'speech',
  embedding: 'encoder',
  tree: 'classical',
  linear: 'classical',
  'small-classical': 'classical',
}

const taken = (id: string): Model => {
  const model = modelNamed(id)
  if (model === undefined) throw new Error(`the usual model ${id} is not in the list`)
  return model
}

/** What a component itself says about its model. */
function saidBy(component: Component): ServedModel | undefined {
  const name = textOf(component, 'model')
  const paramsB = numberOf(component, 'modelParamsB')
  const activeParamsB = numberOf(component, 'modelActiveParamsB')
  const word = textOf(component, 'modelFamily') ?? ''
  const stated =
    familyOfSetting[word] ??
    (word === 'deep' || word === 'rl' ? (familyOfKind[component.kind] ?? (word === 'deep' ? 'encoder' : 'classical')) : undefined)
  const listed = name === undefined ? undefined : modelNamed(name)
  const why = `as "${component.name}" says`
  if (listed?.paramsB !== undefined) return { family: stated ?? familyOfType(listed.type), model: listed, why, assumed: false }
  if (paramsB !== undefined && paramsB > 0)
    return {
      family: stated ?? familyOfKind[component.kind] ?? (paramsB >= 1 ? 'llm' : 'encoder'),
      model: { paramsB, ...(activeParamsB === undefined ? {} : { activeParamsB }) },
      why,
      assumed: false,
      ...(name === undefined ? {} : { unknownName: name }),
    }
  const tier = modelOfTier[textOf(component, 'modelTier') ?? '']
  if (tier !== undefined) return { family: 'llm', model: taken(tier), why: `a usual model of the tier "${component.name}" says`, assumed: true }
  const family = stated ?? familyOfKind[component.kind]
  if (family === undefined || (name === undefined && stated === undefined)) return undefined
  return {
    family,
    model: family === 'classical' ? { paramsB: 0.001 } : taken(usualModel[family]),
    why,
    assumed: true,
    ...(name === undefined ? {} : { unknownName: name }),
  }
}

/** Model components joined to this one, in either direction. */
const joinedModels = (design: Design, component: Component): Component[] =>
  graphOf(design)
    .neighbours(component.id)
    .filter(({ kind }) => familyOfKind[kind] !== undefined && kind !== 'llm-inference-server' && kind !== 'video-analytics-service')

/** The model of a serving or training component: its own word, a joined model's, the requirements', or a usual one of its kind. */
export function servedModel(design: Design, component: Component): ServedModel {
  const own = saidBy(component)
  if (own !== undefined) return own
  const joined = joinedModels(design, component)
  for (const model of joined) {
    const found = saidBy(model)
    if (found !== undefined) return found
  }
  const lone =
    component.kind === 'llm-inference-server' || component.kind === 'fine-tuning-job'
      ? graphOf(design)
          .ofKind('open-weight-llm', 'vision-language-model')
          .flatMap((each) => saidBy(each) ?? [])
      : []
  if (lone[0] !== undefined) return lone[0]
  const family = joined.map(({ kind }) => familyOfKind[kind]).find((each) => each !== undefined) ?? familyOfKind[component.kind]
  const wanted = design.requirements.model
  const [name, paramsB] = [said(wanted?.name), said(wanted?.paramsB)]
  if (family === undefined || family === 'llm') {
    const listed = name === undefined ? undefined : modelNamed(name)
    if (listed?.paramsB !== undefined) return { family: familyOfType(listed.type), model: listed, why: 'as the requirements say', assumed: false }
    if (paramsB !== undefined && paramsB > 0)
      return { family: paramsB >= 0.5 ? 'llm' : 'encoder', model: { paramsB }, why: 'as many parameters as the requirements say', assumed: false }
  }
  const guessed = family ?? 'classical'
  return {
    family: guessed,
    model: guessed === 'classical' ? { paramsB: 0.001 } : taken(usualModel[guessed]),
    why: guessed === 'classical' ? 'Nobody says: a small model on CPUs.' : `Nobody says: ${usualModel[guessed]}, a usual one.`,
    assumed: true,
  }
}
