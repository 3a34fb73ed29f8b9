import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { insertInto } from '../edits/insert.ts'
import { freshAs } from '../facts/criticality.ts'
import { categoryOf, isA } from '../facts/kinds.ts'
import { stepsFrom } from '../facts/movement.ts'
import { reachedFrom } from '../facts/paths.ts'
import { saysSo } from '../facts/said.ts'
import { isServing, modeOf } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'
import { all, maybe } from '../ternary.ts'

/** Takes in what arrives as it arrives: a stream, or a model that answers there and then. */
const takes = (each: Component): boolean =>
  isA(each, 'stream', 'stream-processor', 'edge-inference') ||
  categoryOf(each) === 'streaming' ||
  (isServing(each) && ['stream', 'realtime'].includes(modeOf(each) ?? ''))

export const streamsAreTakenInAsStreams: ComponentCheck = {
  id: 'streams-are-taken-in-as-streams',
  code: 'DATA-021',
  title: 'Streaming source is wired only to batch ingestion',
  pillar: 'data-governance',
  layer: 'Data Pipeline',
  severity: 'medium',
  severityWhen: '',
  condition: 'source.velocity == streaming and no path source -> kind in {stream,stream-processor}, and useCase.freshness <= minutes',
  remedy: 'Put a stream between the source and what processes it.',
  fixClass: 'confirm',
  why: 'A nightly job cannot feed a decision that is due in seconds.',
  references: ['AWS MLREL02-BP02', 'AWS MLPERF03-BP01', 'GCP-AIML Reliability'],
  on: 'component',
  examines: (facts) =>
    facts.design.components.filter(
      (each) =>
        saysSo(each, 'velocity', 'streaming') && !takes(each) && stepsFrom(facts, 'data', each.id).length > 0 && maybe(freshAs(facts, 'minutes')),
    ),
  judge(source, facts) {
    const reached = reachedFrom(facts, [source], 'data')
    const streamed = facts.design.components.some((each) => reached.has(each.id) && takes(each))
    return verdict(all(!streamed, freshAs(facts, 'minutes')), `"${source.name}" sends all the time, and is taken in by jobs that run now and then.`)
  },
  fix(source, facts) {
    const step = stepsFrom(facts, 'data', source.id).find(({ by }) => by.from === source.id)
    return step === undefined ? [] : insertInto(facts, [step.by], { kind: 'event-stream', name: 'Stream', beside: step.to, code: 'DATA-021' })
  },
}
