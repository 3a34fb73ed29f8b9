import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { upstreamOf } from '../facts/gateways.ts'
import { reachableFromInternet } from '../facts/internet.ts'
import { listOf, required, requires, says, saysSo, silent } from '../facts/said.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, maybe, not } from '../ternary.ts'

const media = ['image', 'audio', 'video', 'public-interest-text']
const byKind: Readonly<Record<string, string>> = { 'image-generation-model': 'image', 'text-to-speech': 'audio' }

const generates = (component: Component): boolean => {
  const said = listOf(component, 'generates')
  return said.length > 0 ? said.some((each) => media.includes(each)) : byKind[component.kind] !== undefined
}
const open = (facts: Facts, component: Component): Ternary => {
  const own = listOf(component, 'audience')
  if (own.length > 0) return own.some((each) => each === 'public' || each === 'minors')
  if (required(facts, 'useCase.audience') !== undefined)
    return requires(facts, 'useCase.audience', (value) => Array.isArray(value) && value.some((each) => each === 'public' || each === 'minors'))
  return reachableFromInternet(facts, component) ? true : requires(facts, 'useCase.audience', 'public')
}
const marked = (facts: Facts, component: Component): Ternary => {
  const around = [component, ...upstreamOf(facts, component)].filter((each) => !silent(each, 'contentMarking'))
  return around.length > 0 ? around.some((each) => !saysSo(each, 'contentMarking', 'none')) : not(says(component, 'contentMarking', 'none'))
}

export const generatedMediaIsMarked: ComponentCheck = {
  id: 'generated-media-is-marked',
  code: 'RAI-006',
  title: 'Generated media is not marked',
  pillar: 'responsible-ai',
  layer: 'Application & Serving',
  severity: 'medium',
  severityWhen: '',
  condition: 'generator of image, audio, video or public-interest text with c.contentMarking == none and audience public',
  remedy: 'Mark what is generated, by metadata or a watermark.',
  fixClass: 'confirm',
  why: 'Provenance has to be attached at birth.',
  references: ['EU AI Act Art.50(2)', 'EU AI Act Art.50(4)', 'AWS RAISP02-BP05', 'NIST AI RMF MEASURE 2.8'],
  on: 'component',
  examines: (facts) => facts.design.components.filter((each) => generates(each) && maybe(open(facts, each))),
  judge: (component, facts) =>
    verdict(all(not(marked(facts, component)), open(facts, component)), `What "${component.name}" makes looks as if a person had made it.`),
  fix: (component) => [set(component, 'contentMarking', 'watermark')],
}
