import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkHeaders } from './checks/headers.data.ts'
import { checks } from './checks/index.ts'
import { frameworks } from './checks/frameworks/index.ts'
import { crossCuttingConcerns, layers } from './design/layers.ts'
import { portTypes } from './design/ports.ts'
import { settingsVocabulary } from './design/settings/vocabulary.ts'
import { requirementKeys } from './design/settings/requirement-keys.data.ts'
import { acceleratorList } from './catalog/accelerators.data.ts'
import { portsBetween, settingsOf } from './catalog/catalog.ts'
import { componentKinds } from './catalog/components/index.ts'
import { instanceRows, instanceSources } from './catalog/instances.data.ts'
import { modelList } from './catalog/models.data.ts'
import { regionList } from './catalog/regions.data.ts'
import { servicePrices } from './catalog/service-prices.data.ts'

const text = z.string().min(1)
/** A day, or the year where the source names no more than that. */
const priceDay = z.string().regex(/^20\d\d(-\d\d-\d\d)?$/)
const day = z.string().regex(/^20\d\d-\d\d-\d\d$/)
const services = z.array(text).min(1)
const Kind = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/), name: text, layer: z.enum(layers.map(({ id }) => id)), crossCutting: z.enum(crossCuttingConcerns).nullable(),
  category: text, alternatives: text.nullable(),
  services: z.strictObject({ aws: services.optional(), azure: services.optional(), gcp: services.optional(), 'self-hosted': services.optional() }),
  noNativeService: z.partialRecord(z.enum(['aws', 'azure', 'gcp', 'self-hosted']), text).optional(),
  resources: z.strictObject({
    aws: z.array(z.string().regex(/^(aws|awscc)_/)).optional(),
    azure: z.array(z.string().regex(/^(azurerm|azuread)_/)).optional(),
    gcp: z.array(z.string().regex(/^google_/)).optional(),
  }),
  charts: z.array(text), costDrivers: z.array(text), connectsIn: z.array(text), connectsOut: z.array(text),
  accepts: z.array(z.enum(portTypes)), offers: z.array(z.enum(portTypes)), properties: z.array(text), aliases: z.array(text),
  sources: z.array(z.strictObject({ note: text, checkedOn: day, url: z.url().optional() })).min(1),
})
const confidence = z.enum(['high', 'medium', 'low'])
const positive = z.number().positive()

const kindIds = new Set(componentKinds.map(({ id }) => id))
const unique = (ids: readonly string[]) => expect(new Set(ids).size).toBe(ids.length)

describe('the catalogue', () => {
  it('has 215 component kinds, each as its file says and every kind it names in the list', () => {
    expect(componentKinds).toHaveLength(215)
    unique(componentKinds.map(({ id }) => id))
    for (const kind of componentKinds) {
      Kind.parse(kind)
      for (const other of [...kind.connectsIn, ...kind.connectsOut]) expect(kindIds, `${kind.id} names ${other}`).toContain(other)
      expect(settingsOf(kind.id).length, kind.id).toBeGreaterThan(0)
    }
  })

  it('lists every file of the folder, so none is forgotten', () => {
    const files = readdirSync(new URL('catalog/components', import.meta.url)).filter((file) => file !== 'index.ts').map((file) => file.replace('.ts', ''))
    expect([...kindIds].sort()).toEqual(files.sort())
  })

  it('names only kinds, categories and checks that exist in the settings vocabulary', () => {
    const categories = new Set(componentKinds.map(({ category }) => category))
    const codes = new Set([...checks.map(({ code }) => code), ...checkHeaders.map(({ code }) => code)])
    for (const owner of ['component', 'connection', 'boundary'] as const)
      for (const { name, appliesTo, usedBy } of settingsVocabulary(owner)) {
        for (const code of usedBy) expect(codes, `${name} is used by ${code}`).toContain(code)
        if (owner === 'component') for (const target of appliesTo ?? []) expect(target === 'all' || kindIds.has(target) || categories.has(target), `${name} applies to ${target}`).toBe(true)
      }
    expect(settingsVocabulary('component').length + settingsVocabulary('connection').length + settingsVocabulary('boundary').length + requirementKeys.length).toBe(321)
  })

  it('joins typical neighbours by a port word both know, or says so by an empty list', () => {
    expect(portsBetween('kafka', 'stream-processor')).toContain('stream')
    expect(portsBetween('client-user', 'no-such-kind')).toEqual([])
  })

  it('has 189 checks and 352 controls that name only them', () => {
    const codes = new Set([...checks.map(({ code }) => code), ...checkHeaders.map(({ code }) => code)])
    expect(codes.size).toBe(189)
    expect(frameworks.flatMap(({ controls }) => controls)).toHaveLength(352)
    for (const { id, controls } of frameworks) for (const control of controls) for (const code of control.checks) expect(codes, `${id} ${control.control} names ${code}`).toContain(code)
  })

  it('has at least 44 accelerators and 64 models with source and day', () => {
    expect(acceleratorList.length).toBeGreaterThanOrEqual(44)
    expect(modelList.length).toBeGreaterThanOrEqual(64)
    unique(acceleratorList.map(({ id }) => id))
    unique(modelList.map(({ id }) => id))
    for (const each of acceleratorList) z.looseObject({ memoryGB: positive, bandwidthGBs: positive, source: text, checkedOn: day, confidence }).parse(each)
    for (const each of modelList) z.looseObject({ paramsB: positive.optional(), source: text, checkedOn: day, confidence }).parse(each)
  })

  it('has 557 instance rows whose accelerators it knows, each with source and day', () => {
    expect(instanceRows).toHaveLength(557)
    const known = new Set(acceleratorList.map(({ id }) => id))
    for (const row of instanceRows) {
      z.looseObject({ asOf: priceDay, confidence, onDemandUsdPerHour: positive.optional(), spotUsdPerHour: positive.optional() }).parse(row)
      expect(instanceSources[row.source], row.instance).toBeDefined()
      if (row.accelerator !== undefined) expect(known, row.instance).toContain(row.accelerator)
    }
  })

  it('has 294 service prices with source and day', () => {
    expect(servicePrices).toHaveLength(294)
    for (const price of servicePrices) z.looseObject({ source: text, asOf: priceDay, confidence, unit: text, priceUsd: z.number().nonnegative().nullable() }).parse(price)
  })

  it('knows the region of every instance row of the three clouds', () => {
    const regions = new Set(regionList.map(({ provider, id }) => `${provider}/${id}`))
    for (const { cloud, region } of instanceRows) if (['aws', 'azure', 'gcp'].includes(cloud)) expect(regions).toContain(`${cloud}/${region}`)
  })
})
