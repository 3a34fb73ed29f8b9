import { z } from 'zod'
import { nearest } from '../design/nearest.ts'
import { failed, ok, type Problem, type Result } from '../design/problem.ts'
import { providers } from '../design/requirements.ts'
import type { SizedWorkload } from '../design/sizing.ts'
import { cpuInstances } from './cpu-instances.ts'
import { Figures } from './sized.ts'
import { storeNeeds, usualVectors } from './store-needs.ts'

/** Bytes of one number of a vector. */
const bytesOf = { fp32: 4, fp16: 2, bf16: 2, int8: 1, binary: 1 / 32 } as const
const formats = ['fp32', 'fp16', 'bf16', 'int8', 'binary'] as const

/** The question how large a vector database must be. Only the task and one of vectors, vectorsM or documents must be there. */
const VectorSearch = z.strictObject({
  task: z.literal('vector-search'),
  vectors: z.number().positive().max(1e13).optional(),
  vectorsM: z.number().positive().max(1e7).optional(),
  /** Documents that are cut into pieces, ten each. */
  documents: z.number().positive().max(1e12).optional(),
  dimensions: z.number().int().positive().max(100_000).optional(),
  precision: z.enum(formats).optional(),
  replicas: z.number().int().positive().max(1000).optional(),
  requestsPerSecond: z.number().positive().max(1e8).optional(),
  provider: z.enum(providers).optional(),
  region: z.string().trim().min(1).max(100).optional(),
})
export type SizedVectorSearch = SizedWorkload & { accelerator: null; count: 0; instanceType: string | null; instances: number }

const words = new Set(['vector-search', 'vector-database', 'vector-db', 'vectors'])

/** Does a workload ask for a vector database? */
export const asksForVectors = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && 'task' in value && typeof value.task === 'string' && words.has(value.task.trim().toLowerCase())

/** Memory, vCPUs and machines of a vector database, each with its formula; a copy more than one only where it is said. */
export function sizeVectorSearch(value: Record<string, unknown>): Result<SizedVectorSearch> {
  const asked = Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null))
  const parsed = VectorSearch.safeParse({ ...asked, task: 'vector-search' })
  if (!parsed.success) return failed(...parsed.error.issues.flatMap(problemsOf))
  const workload = parsed.data
  const vectorsM =
    workload.vectorsM ??
    (workload.vectors === undefined
      ? workload.documents === undefined
        ? undefined
        : (workload.documents * usualVectors.chunksPerDocument) / 1e6
      : workload.vectors / 1e6)
  if (vectorsM === undefined)
    return failed({
      code: 'sizing/bad-value',
      at: 'vectors',
      message: 'How many vectors is missing.',
      hint: 'Write "vectors": 50000000, or "documents" and it is ten pieces each.',
    })
  const figures = new Figures()
  const dimensions = workload.dimensions ?? usualVectors.dimensions
  const precision = workload.precision ?? 'fp32'
  const copies = workload.replicas ?? 2
  const queries = workload.requestsPerSecond ?? 0
  if (workload.dimensions === undefined) figures.chose('dimensions', dimensions, 'Not said: as usual models of texts write.')
  if (workload.precision === undefined) figures.chose('precision', precision, 'Not said: vectors as they are written, without loss.')
  if (workload.replicas === undefined) figures.chose('replicas', copies, 'Not said: two, so that one may fail.')
  if (workload.vectors === undefined && workload.vectorsM === undefined)
    figures.chose('vectors', `${vectorsM} million`, `${usualVectors.chunksPerDocument} pieces of each document.`)
  const needs = storeNeeds({ vectorsM, dimensions, bytes: bytesOf[precision], copies, queries })
  const machine = cpuInstances(
    workload.provider === undefined || workload.provider === 'self-hosted' ? 'aws' : workload.provider,
    workload.region ?? '',
    needs.vcpus,
    needs.memoryGB,
    copies,
  )
  const inputs = { vectorsM, dimensions, precision, copies }
  const source = 'sizing method section 7'
  figures.add('indexGB', needs.indexGB, 'memory', 'vectors x (width x bytes x 1.1 + 8 x 16 links x 1.1 + 100)', inputs, source)
  figures.add('memoryGB', needs.memoryGB, 'memory', 'index x copies / 0.6', { ...inputs, indexGB: needs.indexGB }, source)
  figures.add(
    'vcpus',
    needs.vcpus,
    'serving',
    'max(memory / 16 GB x 2, queries x log10(vectors) / 6 / 125)',
    { ...inputs, requestsPerSecond: queries },
    source,
  )
  figures.add('replicas', copies, 'exact', 'copies of the whole index', inputs, source)
  figures.add(
    'requestsPerSecond',
    needs.queriesPerSecond,
    'sparseServing',
    'vCPUs x 125 / (log10(vectors) / 6), at a recall of 0.95',
    { ...inputs, vcpus: needs.vcpus },
    source,
  )
  if (machine !== undefined)
    figures.chose(
      'nodes',
      `${machine.instances} x ${machine.instance.instance}`,
      `The least money for that memory and these vCPUs${workload.provider === undefined ? ' on AWS; no provider is said' : ''}.`,
    )
  const sized = figures.sized()
  return ok({ ...sized, accelerator: null, count: 0, instanceType: machine?.instance.instance ?? null, instances: machine?.instances ?? 0 })
}

function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  const at = issue.path.length === 0 ? 'workload' : issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const near = nearest(key, Object.keys(VectorSearch.shape))
      return {
        code: 'sizing/unknown-key',
        at,
        message: `A vector search has no "${key}".`,
        hint: near === undefined ? `It may have: ${Object.keys(VectorSearch.shape).join(', ')}.` : `Did you mean "${near}"?`,
      }
    })
  return [
    {
      code: 'sizing/bad-value',
      at,
      message: `${at}: ${issue.message}.`,
      hint: 'Figures are greater than 0: {"task": "vector-search", "vectors": 50000000, "dimensions": 768}.',
    },
  ]
}
