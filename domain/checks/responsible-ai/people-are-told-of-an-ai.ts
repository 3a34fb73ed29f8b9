import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { isPerson, ofKind } from '../facts/kinds.ts'
import { meaningOf } from '../facts/movement.ts'
import { listOf, says } from '../facts/said.ts'
import { isAgent, talkers } from '../facts/serving.ts'
import { callersOf } from '../facts/traffic.ts'
import { verdict } from '../outcome.ts'

const faced = (facts: Facts, component: Component): boolean =>
  component.kind !== 'app-backend' || callersOf(facts, component).some(isPerson) || listOf(component, 'audience').length > 0

const talks = (facts: Facts, component: Component): boolean => {
  if (isAgent(component)) return true
  const reached = facts.graph.reachable(component.id, (connection) => meaningOf(facts, connection) === 'request')
  return talkers(facts).some(({ id }) => reached.has(id))
}

export const peopleAreToldOfAnAi: ComponentCheck = {
  id: 'people-are-told-of-an-ai',
  code: 'RAI-005',
  title: 'People talking to an AI are not told',
  pillar: 'responsible-ai',
  layer: 'Application & Serving',
  severity: 'medium',
  severityWhen: '',
  condition: 'c.kind in {web-app,mobile-app,voice-app} connected to llm or agent, human-facing, and c.aiDisclosure == false',
  remedy: 'Tell people that they deal with an AI.',
  fixClass: 'safe',
  why: 'Disclosure is cheap and, in Europe, already law.',
  references: ['EU AI Act Art.50(1)', 'ISO42001 A.8.2', 'NIST AI RMF GOVERN 4.2', 'AWS RAIGT01-BP01'],
  on: 'component',
  examines: (facts) => ofKind(facts, 'web-app', 'mobile-app', 'voice-app').filter((each) => faced(facts, each) && talks(facts, each)),
  judge: (component) => verdict(says(component, 'aiDisclosure', false), `"${component.name}" does not tell people that they deal with an AI.`),
  fix: (component) => [set(component, 'aiDisclosure', true)],
}
