import { block, Expression, json, text, type Value } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import type { Link } from '../../link.ts'
import { allow } from '../join/grant.ts'
import type { Part } from '../part.ts'
import { recurrenceOf } from './schedule.ts'

/** A logic app that calls, one after another, what the design joins to it. */
export function makeWorkflow(it: Part, options: { clock: boolean; approval?: boolean }): Faces {
  const { said } = it
  const identity = it.identity()
  const flow = it.make('azurerm_logic_app_workflow', {
    name: it.name(60),
    ...it.here,
    enabled: true,
    workflow_version: '1.0.0.0',
    identity: block({ type: 'UserAssigned', identity_ids: [identity.get('id')] }),
    access_control: it.open
      ? undefined
      : block({
          trigger: block({ allowed_caller_ip_address_range: [it.network.range] }),
          content: block({ allowed_caller_ip_address_range: [it.network.range] }),
        }),
  })
  const trigger = options.clock
    ? it.make(
        'azurerm_logic_app_trigger_recurrence',
        { name: 'regular', logic_app_id: flow.get('id'), ...recurrenceOf(it), time_zone: 'UTC' },
        { suffix: 'clock' },
      )
    : it.make(
        'azurerm_logic_app_trigger_http_request',
        { name: 'called', logic_app_id: flow.get('id'), schema: json({ type: 'object' }), method: 'POST' },
        { suffix: 'called' },
      )
  it.diagnose(flow)
  let before: { name: string } | undefined
  const step = (link: Link, other: Part, url: Value): void => {
    const name = link.id.replace(/[^a-z0-9-]/gi, '-').slice(0, 60)
    const made = it.account.module.add(
      'resource',
      'azurerm_logic_app_action_custom',
      link.address(),
      {
        name,
        logic_app_id: flow.get('id'),
        body: json({
          type: 'Http',
          inputs: {
            method: 'POST',
            uri: url,
            body: { component: it.id },
            authentication: { type: 'ManagedServiceIdentity', identity: identity.get('id'), audience: audience(other) },
            retryPolicy: link.said.is('retry', 'none') ? { type: 'none' } : { type: 'exponential', count: 4, interval: 'PT20S' },
          },
          limit:
            link.said.number('timeoutMs') === undefined
              ? undefined
              : { timeout: `PT${Math.max(1, Math.ceil((link.said.number('timeoutMs') ?? 0) / 1000))}S` },
          runAfter: before === undefined ? {} : { [before.name]: ['Succeeded'] },
        }),
      },
      { topic: 'application', origin: link.id, dependsOn: [trigger], comment: `${it.label} -> ${other.label}.` },
    )
    before = { name }
    link.resources.push(made)
  }
  if (options.approval === true)
    it.assume('Who is asked, and how, is said in the designer: an approval by mail or Teams needs a connection that a person signs.')
  if (said.flag('killSwitch') === true) said.hold('killSwitch', 'The flow is switched off with its argument "enabled".')
  const scope = flow.get('id')
  return {
    identity,
    environment: new Map(),
    holder: flow,
    grants: { start: [{ role: 'Logic App Operator', scope }], call: [{ role: 'Logic App Operator', scope }] },
    address: { word: 'WORKFLOW', value: scope },
    alarms: [{ metric: 'RunsFailed', namespace: 'Microsoft.Logic/workflows', scope, aggregation: 'Total', over: 0, what: 'fails' }],
    join: (link, other, end) => {
      const { address, grants = {} } = other.faces
      // What can be started is started; what only keeps things is reached by a right.
      if (end !== 'from' || address === undefined || (grants.start === undefined && !/^(?:URL|ENDPOINT)$/.test(address.word))) return false
      const url = other.resources.some(({ type }) => type === 'azurerm_data_factory')
        ? text`https://management.azure.com${resourcePath(address.value)}/createRun?api-version=2018-06-01`
        : /URL|ENDPOINT/.test(address.word)
          ? address.value
          : text`https://management.azure.com${resourcePath(address.value)}`
      step(link, other, url)
      if (/URL|ENDPOINT/.test(address.word) && !other.open)
        it.assume(
          `The flow calls from outside the network; ${other.label} stands inside: put API Management between them, or move the flow to the standard plan.`,
        )
      allow(link, it, other, grants.start ?? grants.call ?? [], 'right')
      return true
    },
  }
}

const audience = (other: Part): string =>
  /^(?:URL|HOST)$/.test(other.faces.address?.word ?? '')
    ? `api://${other.id}`
    : other.faces.address?.word === 'ENDPOINT'
      ? 'https://cognitiveservices.azure.com'
      : 'https://management.azure.com'

/** The id of a resource as the end of a path; what is no text has no path. */
const resourcePath = (value: Value): Expression | string => (typeof value === 'string' || value instanceof Expression ? value : '')
