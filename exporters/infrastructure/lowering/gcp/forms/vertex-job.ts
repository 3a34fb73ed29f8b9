import { text, type Value } from '../../../model/value.ts'
import type { Faces, Grant } from '../faces.ts'
import { machineOf } from '../machine.ts'
import type { Part } from '../part.ts'
import { artifacts, folderGrant } from './bucket.ts'
import { imageOf, pullImages } from './images.ts'
import { asList, makeRun } from './run.ts'

export type VertexJob = {
  machine: string
  count?: number
  collection?: string
  body?: (job: Value, told: readonly (readonly [string, Value])[]) => Value
  folder?: string
}

export const jobRights = (it: Part, folder: string): readonly Grant[] => [
  { role: 'roles/aiplatform.user' },
  {
    role: 'roles/iam.serviceAccountUser',
    on: { type: 'google_service_account_iam_member', target: { service_account_id: it.identity().get('name') } },
  },
  pullImages(it.place),
  folderGrant(it.place, folder, 'write'),
]

/** A job of Vertex AI on the machines that are sized; its results lie in the bucket of artifacts. */
export function makeVertexJob(it: Part, options: VertexJob): Faces {
  const { said } = it
  const sized = machineOf(it, { type: options.machine, count: options.count ?? 1 }, options.body === undefined ? ['nodes', 'replicasMin'] : ['nodes'])
  const folder = `${options.folder ?? 'jobs'}/${it.id}`
  const image = imageOf(it)
  const hours = said.number('expectedHours')
  const key = it.key('aiplatform')
  if (said.flag('checkpointing') !== undefined)
    said.hold('checkpointing', 'The program writes checkpoints into its folder (CHECKPOINTS in its environment).')
  const faces = makeRun(it, {
    call: {
      service: 'aiplatform',
      version: 'v1',
      collection: options.collection ?? 'customJobs',
      body: (told) => {
        const pool: Value = {
          machineSpec: {
            machineType: sized.type,
            ...(sized.gpu !== undefined && { acceleratorType: sized.gpu.vertex, acceleratorCount: sized.accelerators }),
            ...(sized.tpu !== undefined && { tpuTopology: sized.tpu.topology }),
          },
          diskSpec: { bootDiskType: 'pd-ssd', bootDiskSizeGb: it.within('diskGB', 100, 64_000) ?? 200 },
          containerSpec: {
            imageUri: image,
            env: [
              ...asList(told),
              ...asList([['CHECKPOINTS', text`gs://${artifacts(it.place).get('name')}/${folder}/checkpoints`]]),
              ...settingsOf(it),
            ],
          },
        }
        const job: Value = {
          workerPoolSpecs: [{ replicaCount: '1', ...pool }, ...(sized.count > 1 ? [{ replicaCount: String(sized.count - 1), ...pool }] : [])],
          serviceAccount: it.identity().get('email'),
          baseOutputDirectory: { outputUriPrefix: text`gs://${artifacts(it.place).get('name')}/${folder}` },
          scheduling: {
            timeout: `${Math.round((hours ?? 24) * 2 * 3600)}s`,
            restartJobOnWorkerRestart: true,
            strategy: sized.spot || said.flag('interruptible') === true ? 'SPOT' : said.is('capacity', 'capacity-block') ? 'FLEX_START' : 'STANDARD',
          },
        }
        const shell = { displayName: it.id, labels: it.labels, ...(key !== undefined && { encryptionSpec: { kmsKeyName: key } }) }
        return options.body === undefined ? { ...shell, jobSpec: job } : { ...shell, ...(options.body(job, told) as Record<string, Value>) }
      },
    },
    grants: jobRights(it, folder),
  })
  return { ...faces, grants: { ...faces.grants, read: [folderGrant(it.place, folder, 'read')], write: [folderGrant(it.place, folder, 'write')] } }
}

/** What the design says of the training itself, for the program. */
function settingsOf({ said }: Part): readonly Value[] {
  const names = [
    'trainingMethod',
    'sharding',
    'optimizer',
    'precision',
    'globalBatch',
    'sequenceLength',
    'tensorParallel',
    'pipelineParallel',
    'checkpointIntervalMinutes',
    'model',
    'modelFamily',
  ]
  return names.flatMap((name) => {
    const value = said.value(name)
    return value === undefined || Array.isArray(value) ? [] : [{ name: name.replace(/(?=[A-Z])/g, '_').toUpperCase(), value: String(value) }]
  })
}
