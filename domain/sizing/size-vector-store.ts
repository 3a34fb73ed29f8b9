import { said } from '../design/requirements.ts'
import type { Choice } from '../design/sizing.ts'
import { type ComponentContext, noFigures, type SizedComponent } from './component-context.ts'
import { cpuInstances } from './cpu-instances.ts'
import { hoursOfMonth } from '../catalog/month.ts'
import { numberOf } from '../catalog/read-setting.ts'
import { indexFill, storeNeeds, usualVectors as usual } from './store-needs.ts'

/** An index of vectors or words: memory for all of it, in two copies in production, on machines of its own where it is self-hosted. */
export function sizeVectorStore(context: ComponentContext): SizedComponent {
  const { component, placement, demand, host, design } = context
  const documents = numberOf(component, 'documentsM') ?? (said(design.requirements.demand?.documents) ?? 0) / 1e6
  const vectorsM = numberOf(component, 'vectorsM') ?? (documents > 0 ? documents * usual.chunksPerDocument : usual.vectorsM)
  const dimensions = numberOf(component, 'dimensions') ?? usual.dimensions
  const copies = Math.max(numberOf(component, 'replicasMin') ?? 1, demand.production ? 2 : 1)
  const queries = numberOf(component, 'requestsPerSecond') ?? demand.requestsPerSecond ?? 0
  const needs = storeNeeds({ vectorsM, dimensions, bytes: 4, copies, queries })
  const { indexGB: index, memoryGB, vcpus } = needs
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
      why: `${index.toPrecision(3)} GB of index in ${copies} copies, at most ${100 * indexFill} % full.`,
    },
    ...(vcpus > needs.vcpusForMemory
      ? [
          {
            what: 'queries',
            chosen: `${vcpus} vCPUs`,
            why: `${Number(queries.toPrecision(3))} queries a second at about ${Math.round(needs.queriesPerVcpu)} for each vCPU want more than its memory does.`,
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
