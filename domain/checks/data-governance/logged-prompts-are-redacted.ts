import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { insertInto } from '../edits/insert.ts'
import { set } from '../edits/set.ts'
import { eff, isRegulated } from '../facts/data-classes.ts'
import type { Facts } from '../facts/facts.ts'
import { isA } from '../facts/kinds.ts'
import { servedBy } from '../facts/paths.ts'
import { listOf, says, saysSo, silent } from '../facts/said.ts'
import { languageModels } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'
import { all } from '../ternary.ts'

const broad = ['all-engineers', 'all-staff', 'partners', 'public']
const redacts = (each: Component): boolean => isA(each, 'redact')

const logs = (facts: Facts, component: Component): readonly Component[] =>
  facts.graph
    .from(component.id)
    .flatMap(({ to }) => facts.graph.component(to) ?? [])
    .filter((each) => isA(each, 'log-store', 'audit-log', 'tracing', 'feedback') || redacts(each))

/** Nobody set an end, or many may read it. */
const loose = (facts: Facts, component: Component): boolean => {
  const sinks = logs(facts, component).filter((each) => !redacts(each))
  return (
    sinks.length === 0 ||
    sinks.some(
      (each) =>
        silent(each, 'retentionDays') || saysSo(each, 'retentionDays', 'unlimited') || listOf(each, 'audience').some((word) => broad.includes(word)),
    )
  )
}

export const loggedPromptsAreRedacted: ComponentCheck = {
  id: 'logged-prompts-are-redacted',
  code: 'DATA-018',
  title: 'Prompts and completions are logged with personal data and no redaction',
  pillar: 'data-governance',
  layer: 'Orchestration & MLOps',
  severity: 'medium',
  severityWhen: '',
  condition:
    'c.logsPayload == true and regulated(inbound) and log path has no kind == redact and (log-store.retentionDays unset or audience == broad)',
  remedy: 'Redact before logging, and set a retention period for the log.',
  fixClass: 'confirm',
  why: 'Observability is the most common way personal data gets a second home.',
  references: ['AWS RAIMON01-BP03', 'AZ-WAF SE:03', 'GDPR Art.5(1)(c)', 'FINOS AIR-DET-001', 'NIST 800-53 SI-12', 'HIPAA 164.502(b)'],
  on: 'component',
  examines: (facts) =>
    facts.design.components.filter(
      (each) =>
        (!silent(each, 'logsPayload') || languageModels(facts).includes(each) || isA(each, 'llm-gateway', 'agent')) && isRegulated(eff(facts, each)),
    ),
  judge(component, facts) {
    const kept =
      servedBy(facts, component, redacts) || logs(facts, component).some((each) => servedBy(facts, each, redacts)) ? false : loose(facts, component)
    return verdict(all(kept, says(component, 'logsPayload', true)), `"${component.name}" writes personal data into logs as it is.`)
  },
  fix(component, facts) {
    const sink = logs(facts, component)[0]
    const link = facts.design.connections.find(({ from, to }) => from === component.id && to === sink?.id)
    if (sink === undefined || link === undefined) return [set(component, 'logsPayload', false)]
    return [
      ...insertInto(facts, [link], {
        kind: 'pii-redaction',
        name: 'Log redaction',
        beside: component,
        code: 'DATA-018',
        settings: { deidentification: 'mask' },
      }),
      ...(silent(sink, 'retentionDays') ? [set(sink, 'retentionDays', 30)] : []),
    ]
  },
}
