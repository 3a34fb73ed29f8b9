import { said } from '../design/requirements.ts'
import type { Choice } from '../design/sizing.ts'
import { type ComponentContext, noFigures, type SizedComponent } from './component-context.ts'
import { cpuInstances } from './cpu-instances.ts'
import { hoursOfMonth } from '../catalog/month.ts'
import { numberOf } from '../catalog/read-setting.ts'
import { vectorIndexGB } from './vector-index.ts'

/** Chunks of a document, width of a vector and millions of vectors where nobody says. */
const usual = { chunksPerDocument: 10, dimensions: 1024, vectorsM: 1 } as const
/** Queries a second that one vCPU answers over a million vectors at a recall of 0.95; fewer with the logarithm of the vectors. Source: sizing method section 7 (8 vCPU ~ 500 to 2,000) */
const queriesPerVcpu = 125
/** Share of memory an index may fill, and vCPUs for each 16 GB. Source: sizing method section 7 */
const fill = 0.6

/** An index of vectors or words: memory for all of it, in two copies in production, on machines of its own where it is self-hosted. */
export function sizeVectorStore(context: ComponentContext): SizedComponent {
  const { component, placement, demand, host, design } = context
  const documents = numberOf(component, 'documentsM') ?? (said(design.requirements.demand?.documents) ?? 0) / 1e6
  const vectorsM = numberOf(component, 'vectorsM') ?? (documents > 0 ? documents * usual.chunksPerDocument : usual.vectorsM)
  const dimensions = numberOf(component, 'dimensions') ?? usual.dimensions
  const copies = Math.max(numberOf(component, 'replicasMin') ?? 1, demand.production ? 2 : 1)
  const index = vectorIndexGB(vectorsM * 1e6, dimensions, 4)
  const memoryGB = (index * copies) / fill
  const forMemory = Math.max(2 * copies, Math.ceil(memoryGB / 16) * 2)
  const queries = numberOf(component, 'requestsPerSecond') ?? demand.requestsPerSecond ?? 0
  const larger = Math.max(1, Math.log10(Math.max(1, vectorsM * 1e6)) / 6)
  const forQueries = 2 * Math.ceil((queries * larger) / queriesPerVcpu / 2)
  const vcpus = Math.max(forMemory, forQueries)
  const own =
    host === undefined && placement.provider !== undefined && placement.provider !== 'self-hosted'
      ? cpuInstances(placement.provider, placement.region, vcpus, memoryGB, copies)
      : undefined
  const choices: Choice[] = [
    {
      what: 'vectors',
      chosen: `${vectorsM} million of ${dimensions}`,
      why:
        numberOf(component, 'vectorsM') !== undefined
          ? 'As said.'
          : documents > 0
            ? `${usual.chunksPerDocument} chunks of each document.`
            : 'Nobody says how many: a million.',
    },
    {
      what: 'memory',
      chosen: `${memoryGB.toPrecision(3)} GB`,
      why: `${index.toPrecision(3)} GB of index in ${copies} copies, at most ${100 * fill} % full.`,
    },
    ...(forQueries > forMemory
      ? [
          {
            what: 'queries',
            chosen: `${vcpus} vCPUs`,
            why: `${Number(queries.toPrecision(3))} queries a second at about ${Math.round(queriesPerVcpu / larger)} for each vCPU want more than its memory does.`,
          },
        ]
      : []),
    ...(host === undefined ? [] : [{ what: 'machines', chosen: host.name, why: 'It runs on that pool, which carries the machines and their cost.' }]),
    ...(own === undefined
      ? []
      : [
          {
            what: 'size of own machines',
            chosen: `${own.instances} x ${own.instance.instance}`,
            why: 'What it would take on machines of its own; the managed service is billed by its units.',
          },
        ]),
  ]
  const explain = [
    {
      metric: 'replicas',
      formula: 'vectors x (width x 4 x 1.1 + 8 x 16 x 1.1 + 100) x copies / 0.6',
      inputs: { vectorsM, dimensions, copies, indexGB: index },
      source: 'sizing method section 7',
    },
  ]
  return {
    sizing: {
      ...noFigures(choices),
      explain,
      metrics: { replicas: copies },
      component: component.id,
      task: 'other',
      accelerator: null,
      count: 0,
      instanceType: null,
      instances: 0,
      hoursPerMonth: hoursOfMonth,
      vcpus,
      memoryGB,
    },
    findings: [],
  }
}
