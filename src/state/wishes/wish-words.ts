import { regionList } from '#domain/catalog/regions.data.ts'
import { catalogue } from '#templates/catalogue.data.ts'
import { nameOfProvider } from '../../ui/provider-names.ts'
import { dollars, short, spoken, words } from '../../ui/format.ts'

const frameworkNames: Readonly<Record<string, string>> = {
  gdpr: 'GDPR',
  ccpa: 'CCPA',
  hipaa: 'HIPAA',
  soc2: 'SOC 2',
  'iso-27001': 'ISO 27001',
  'iso-42001': 'ISO 42001',
  'nist-ai-rmf': 'NIST AI RMF',
  'nist-800-53': 'NIST 800-53',
  'eu-ai-act': 'EU AI Act',
  'pci-dss': 'PCI DSS',
  fedramp: 'FedRAMP',
}
const places: ReadonlyMap<string, string> = new Map(regionList.map(({ id, place }) => [id, place]))
const workloads: ReadonlyMap<string, string> = new Map(catalogue.map(({ id, title }) => [id, title]))

export const placeOfRegion = (id: string): string => (places.has(id) ? `${places.get(id)} (${id})` : id)
export const nameOfFramework = (id: string): string => frameworkNames[id] ?? id
export const nameOfWorkload = (id: string): string => workloads.get(id) ?? spoken(id)

const milliseconds = (ms: number): string => (ms >= 1000 && ms % 100 === 0 ? `${ms / 1000} s` : `${words(ms)} ms`)
const minutes = (count: number): string => (count >= 60 && count % 60 === 0 ? `${count / 60} h` : `${count} min`)

/** The value of something understood as a person would say it. @param at path below requirements; null = it is words already */
export function wishWords(at: string | null, value: unknown): string {
  const each = (name: (id: string) => string): string =>
    Array.isArray(value) ? value.map((one) => name(String(one))).join(', ') : name(String(value))
  const last = at?.split('.').at(-1) ?? ''
  switch (last) {
    case '':
      return words(value)
    case 'providers':
      return each(nameOfProvider)
    case 'regions':
    case 'allowedRegions':
      return each(placeOfRegion)
    case 'workloads':
      return each(nameOfWorkload)
    case 'frameworks':
      return each(nameOfFramework)
  }
  if (typeof value !== 'number') return typeof value === 'string' && last !== 'name' ? spoken(value) : words(value)
  if (last.endsWith('Ms')) return milliseconds(value)
  if (last.endsWith('Minutes')) return minutes(value)
  if (last.endsWith('Usd') || last.startsWith('budgetUsd')) return dollars(value)
  if (last === 'target') return `${Number((value * 100).toFixed(4))} %`
  if (last.includes('TB')) return value < 1 ? `${words(value * 1000)} GB` : `${words(value)} TB`
  if (last === 'paramsB') return `${words(value)} B`
  return value >= 10_000 ? short(value) : words(value)
}
