import { call, type Expression, json, text, type Value } from '../../../model/value.ts'
import type { Resource } from '../../../model/resource.ts'
import type { Faces, Grant } from '../faces.ts'
import { settled } from '../join/environment.ts'
import type { Part } from '../part.ts'

export type RunOptions = {
  /** Path of the interface behind `https://`, without the region: `aiplatform.googleapis.com/v1/{parent}/customJobs`. */
  call: { service: string; version: string; collection: string; body: (environment: readonly (readonly [string, Value])[]) => Value }
  grants?: readonly Grant[]
  /** How the state of the job is read: where it is done, and where it failed. */
  states?: { field: string; done: readonly string[]; failed: readonly string[] } | 'operation'
}

/**
 * A run of a managed service that Terraform has no resource for, as a workflow: it starts the job with the machines that are sized,
 * waits, and fails when the job fails. Whoever may start the workflow starts the job, and nothing else.
 */
export function makeRun(it: Part, options: RunOptions): Faces & { workflow: Resource } {
  const { project, place } = it
  const identity = it.identity()
  it.permit(...(options.grants ?? []), { role: 'roles/logging.logWriter' })
  const environment = new Map<string, Value>()
  const workflow = it.make('google_workflows_workflow', {
    name: it.name(63),
    region: place.region,
    description: it.description(500),
    service_account: identity.get('id'),
    call_log_level: 'LOG_ERRORS_ONLY',
    crypto_key_name: it.key('workflows'),
    deletion_protection: it.protected,
    labels: it.labels,
  })
  project.later(() => {
    const told = settled(it, workflow, environment)
    workflow.set('source_contents', source(it, options, told))
    // A workflow holds twenty variables; the program of the job gets all of them.
    if (told.length > 0 && told.length <= 20) workflow.set('user_env_vars', Object.fromEntries(told))
  })
  const start: Grant = { role: 'roles/workflows.invoker' }
  return {
    workflow,
    identity,
    environment,
    holder: workflow,
    grants: { start: [start], call: [start] },
    address: { word: 'WORKFLOW', value: workflow.get('id') },
    takes: { kind: 'workflow', id: workflow.get('id'), grant: start },
    start: {
      uri: text`https://workflowexecutions.googleapis.com/v1/${workflow.get('id')}/executions`,
      body: { argument: '{}' },
      token: 'oauth',
      grant: start,
    },
    alarms: [
      {
        metric: 'workflows.googleapis.com/finished_execution_count',
        resource: 'workflows.googleapis.com/Workflow',
        labels: { 'resource.labels.workflow_id': workflow.get('name'), 'metric.labels.status': 'FAILED' },
        align: 'ALIGN_DELTA',
        over: 0,
        what: 'fails',
      },
    ],
  }
}

const vertexStates = {
  field: 'state',
  done: ['JOB_STATE_SUCCEEDED', 'PIPELINE_STATE_SUCCEEDED'],
  failed: ['JOB_STATE_FAILED', 'JOB_STATE_CANCELLED', 'JOB_STATE_EXPIRED', 'PIPELINE_STATE_FAILED', 'PIPELINE_STATE_CANCELLED'],
}

/** The workflow as JSON, which Workflows reads like YAML. `$` before `{` is an expression of Workflows, not of Terraform. */
function source(
  it: Part,
  { call: { service, version, collection, body }, states = vertexStates }: RunOptions,
  told: readonly (readonly [string, Value])[],
): Expression {
  const { project, place } = it
  const host: Expression | string = service === 'aiplatform' ? text`${place.region}-aiplatform.googleapis.com` : `${service}.googleapis.com`
  const parent = text`projects/${project.id}/locations/${place.region}`
  const oneOf = (field: string, words: readonly string[]) => words.map((word) => `job.body.${field} == "${word}"`).join(' or ')
  // A long operation has no field "done" until it is done.
  const failed = states === 'operation' ? '"error" in job.body' : oneOf(states.field, states.failed)
  const done = states === 'operation' ? '"response" in job.body' : oneOf(states.field, states.done)
  const auth = { type: 'OAuth2' }
  return json({
    main: {
      params: ['args'],
      steps: [
        {
          start: {
            call: 'http.post',
            args: { url: text`https://${host}/${version}/${parent}/${collection}`, auth, body: body(told) },
            result: 'job',
          },
        },
        { wait: { call: 'sys.sleep', args: { seconds: 60 } } },
        { look: { call: 'http.get', args: { url: expression(text`"https://${host}/${version}/" + job.body.name`), auth }, result: 'job' } },
        {
          judge: {
            switch: [
              { condition: expression(done), return: expression('job.body') },
              { condition: expression(failed), raise: expression('job.body') },
            ],
            next: 'wait',
          },
        },
      ],
    },
  })
}

/** An expression of Workflows; the sign is put together by the code, so Terraform does not take it for its own. */
const expression = (words: Expression | string): Value => call('format', '%s{%s}', '$', words)

/** Environment as lists of names and values. */
export const asList = (told: readonly (readonly [string, Value])[]): readonly Value[] => told.map(([name, value]) => ({ name, value }))
