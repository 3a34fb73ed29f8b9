import { shortened } from '../../../model/names.ts'
import type { Resource } from '../../../model/resource.ts'
import { block, type Expression, json, text, type Value } from '../../../model/value.ts'
import type { Emits, Statement, Takes } from '../faces.ts'
import type { Link } from '../../link.ts'
import type { Part } from '../part.ts'
import { policy, trust } from '../policy.ts'
import { allow } from './grant.ts'

/** Those to whom an object that came is news. */
const told = new Set<Takes['kind']>(['function', 'bus', 'queue', 'topic', 'machine'])
const queued = new Set<Emits['kind']>(['queue', 'stream', 'table', 'kafka'])

/** Should events reach it by themselves? A job that reads a data set is not started by every object in it. */
export function delivers(link: Link, from: Part, to: Part): boolean {
  const { emits } = from.faces
  const { takes } = to.faces
  if (emits === undefined || takes === undefined) return false
  if (link.flow === 'event' || link.carries === 'alert' || queued.has(emits.kind)) return true
  return link.carries === 'object' && told.has(takes.kind)
}

/** Subscribes the target to what the source emits. */
export function deliver(link: Link, from: Part, to: Part, emits: Emits, takes: Takes): void {
  const make = maker(link, to)
  switch (emits.kind) {
    case 'queue':
    case 'stream':
    case 'table':
    case 'kafka':
      if (takes.kind === 'function') mapSource(link, from, to, emits, takes.arn, make)
      else pipe(link, from, to, emits.arn, takes, make)
      return
    case 'topic':
      subscribe(to, emits.arn, takes, make)
      return
    case 'events':
      emits.switchOn?.()
      route(link, to, emits, takes, make)
      return
  }
}

type Make = (type: string, body: Parameters<Part['make']>[1], suffix?: string) => Resource

const maker =
  (link: Link, part: Part): Make =>
  (type, body, suffix) => {
    const resource = part.account.module.add('resource', type, link.address(suffix), body, {
      topic: 'application',
      origin: link.id,
      ...(part.place.provider && { provider: part.place.provider }),
    })
    link.resources.push(resource)
    return resource
  }

const reads = (part: Part): readonly Statement[] => part.faces.grants?.read ?? []

function mapSource(link: Link, from: Part, to: Part, emits: Emits & { arn: Value }, target: Value, make: Make): void {
  allow(link, to, from, reads(from))
  const stream = emits.kind === 'stream' || emits.kind === 'table'
  make('aws_lambda_event_source_mapping', {
    event_source_arn: emits.arn,
    function_name: target,
    batch_size: emits.kind === 'queue' ? 10 : 100,
    starting_position: emits.kind === 'queue' ? undefined : 'LATEST',
    topics: emits.kind === 'kafka' ? [from.id] : undefined,
    bisect_batch_on_function_error: stream ? true : undefined,
    maximum_retry_attempts: stream ? 5 : undefined,
    function_response_types: emits.kind === 'kafka' ? undefined : ['ReportBatchItemFailures'],
  })
}

function pipe(link: Link, from: Part, to: Part, source: Value, takes: Takes, make: Make): void {
  const role = serviceRole(
    link,
    to,
    'pipes',
    [...reads(from), ...(to.faces.grants?.start ?? to.faces.grants?.write ?? to.faces.grants?.call ?? [])],
    make,
  )
  const { kind } = from.faces.emits ?? { kind: 'queue' }
  make('aws_pipes_pipe', {
    name: to.name(64, `-${shortened(link.id, 20)}`),
    source,
    target: takes.arn,
    role_arn: role.get('arn'),
    source_parameters:
      kind === 'stream'
        ? block({ kinesis_stream_parameters: block({ starting_position: 'LATEST' }) })
        : kind === 'table'
          ? block({ dynamodb_stream_parameters: block({ starting_position: 'LATEST' }) })
          : kind === 'kafka'
            ? block({ managed_streaming_kafka_parameters: block({ topic_name: from.id, starting_position: 'LATEST' }) })
            : undefined,
    target_parameters:
      takes.kind === 'machine' ? block({ step_function_state_machine_parameters: block({ invocation_type: 'FIRE_AND_FORGET' }) }) : undefined,
  })
}

function subscribe(to: Part, topic: Value, takes: Takes, make: Make): void {
  const protocol = takes.kind === 'function' ? 'lambda' : takes.kind === 'queue' ? 'sqs' : undefined
  if (protocol === undefined) return
  permit(to, 'sns', topic, takes, make)
  make('aws_sns_topic_subscription', { topic_arn: topic, protocol, endpoint: takes.arn, raw_message_delivery: protocol === 'sqs' ? true : undefined })
}

function route(link: Link, to: Part, emits: Extract<Emits, { kind: 'events' }>, takes: Takes, make: Make): void {
  const rule = make('aws_cloudwatch_event_rule', {
    name: to.name(64, `-${shortened(link.id, 20)}`),
    description: `${link.connection.from} to ${link.connection.to}`,
    event_bus_name: emits.bus,
    event_pattern: json(emits.pattern),
  })
  target(link, to, rule, emits.bus, takes, make)
}

/** Hands what a rule finds to a target, with the rights that kind of target asks for. */
export function target(link: Link, to: Part, rule: Resource, bus: Expression | undefined, takes: Takes, make: Make = maker(link, to)): void {
  permit(to, 'events', rule.get('arn'), takes, make)
  const role = 'start' in takes ? serviceRole(link, to, 'events', takes.start, make) : undefined
  make('aws_cloudwatch_event_target', {
    rule: rule.get('name'),
    event_bus_name: bus,
    arn: takes.arn,
    role_arn: role?.get('arn'),
    retry_policy: block({ maximum_event_age_in_seconds: 3600, maximum_retry_attempts: 10 }),
  })
}

function permit(to: Part, service: string, source: Value, takes: Takes, make: Make): void {
  if (takes.kind === 'function')
    make('aws_lambda_permission', {
      action: 'lambda:InvokeFunction',
      function_name: takes.name,
      principal: `${service}.amazonaws.com`,
      source_arn: source,
    })
  else if (takes.kind === 'queue' || takes.kind === 'topic') takes.admit(service, source)
}

/** A role for the service that carries events, with the rights of this connection only. */
export function serviceRole(link: Link, to: Part, service: string, statements: readonly Statement[], make: Make = maker(link, to)): Resource {
  const role = make('aws_iam_role', {
    name: to.name(64, `-${shortened(link.id, 20)}`),
    description: text`Carries ${link.id}`,
    assume_role_policy: trust([service]),
    permissions_boundary: to.account.boundary,
  })
  make('aws_iam_role_policy', { name: link.id.slice(0, 100), role: role.get('id'), policy: policy(statements) }, 'carrier')
  return role
}
