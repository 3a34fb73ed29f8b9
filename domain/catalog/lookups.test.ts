import { describe, expect, it } from 'vitest'
import { emptyDesign } from '../design/schema.ts'
import { readDesignValue } from './read-design.ts'
import { acceleratorAliases } from './accelerator-aliases.data.ts'
import { acceleratorList } from './accelerators.data.ts'
import { acceleratorNamed, findAccelerator } from './find-accelerator.ts'
import { findModel, modelNamed } from './find-model.ts'
import { instancePrice, regionRatio } from './instance-price.ts'
import { instanceRows } from './instances.data.ts'
import { modelAliases } from './model-aliases.data.ts'
import { modelList } from './models.data.ts'
import { placementOf, regionFor } from './placement.ts'
import { recalledPrices } from './recalled-prices.data.ts'
import { nearestRegion } from './region-distance.ts'
import { servicePrice } from './service-price-lookup.ts'
import { servicePrices } from './service-prices.data.ts'

describe('names of accelerators and models', () => {
  it('finds every id and every alias, in any case', () => {
    for (const { id } of acceleratorList) expect(acceleratorNamed(id.toUpperCase())?.id).toBe(id)
    for (const [alias, id] of acceleratorAliases) expect(acceleratorNamed(alias.toLowerCase())?.id, alias).toBe(id)
    for (const { id } of modelList) expect(modelNamed(id.toUpperCase())?.id).toBe(id)
    for (const [alias, id] of modelAliases) expect(modelNamed(alias.toUpperCase())?.id, alias).toBe(id)
  })

  it.each([
    ['Llama-3-70B', 'meta-llama/Llama-3.1-70B'],
    ['meta-llama/Meta-Llama-3.1-405B-Instruct', 'meta-llama/Llama-3.1-405B'],
    ['mixtral-8x7b-instruct-v0.1', 'mistralai/Mixtral-8x7B'],
    ['Qwen3-8B-FP8', 'Qwen/Qwen3-8B'],
  ])('reads %s as %s', (word, id) => {
    expect(modelNamed(word)?.id).toBe(id)
  })

  it('names the nearest where a name is wrong', () => {
    const [accelerator, model] = [findAccelerator('H1000'), findModel('lama-3.1-8b')]
    expect(accelerator.ok ? '' : accelerator.problems[0]?.hint).toContain('"H100"')
    expect(model.ok ? '' : model.problems[0]?.hint).toMatch(/Llama-3\.1-8B/i)
    expect(findModel('quantum flux').ok).toBe(false)
  })
})

describe('instance prices', () => {
  it('are those of the rows, to the last digit, in every listed region', () => {
    for (const { cloud, instance, region, onDemandUsdPerHour, spotUsdPerHour } of instanceRows) {
      if (onDemandUsdPerHour !== undefined)
        expect(instancePrice(cloud, instance, region), instance).toMatchObject({ usd: onDemandUsdPerHour, listedRegion: region, how: '' })
      if (spotUsdPerHour !== undefined) expect(instancePrice(cloud, instance, region, 'spot')?.usd, instance).toBe(spotUsdPerHour)
    }
  })

  it('are estimated from the nearest listed region where the region has none, with a wider range and the reason', () => {
    const price = instancePrice('aws', 'm7i.4xlarge', 'eu-west-3')
    expect(price).toMatchObject({ estimated: true })
    expect(price?.spread[0]).toBeLessThan(1)
    expect(price?.how).toContain('no list price in eu-west-3')
    expect(price?.usd).toBeCloseTo(0.89878 * regionRatio('aws', 'eu-west-1', 'eu-west-3'), 3)
  })

  it('are null, not nothing, where no list has one', () => {
    expect(instancePrice('aws', 'no.such', 'us-east-1')).toBeNull()
    const unlisted = instanceRows.find(({ onDemandUsdPerHour }) => onDemandUsdPerHour === undefined)
    expect(unlisted === undefined ? null : instancePrice(unlisted.cloud, unlisted.instance, unlisted.region)).toBeNull()
  })
})

describe('service prices', () => {
  it('hold to the listed price in their region and are estimated elsewhere', () => {
    const row = servicePrices.find(({ service, item }) => service === 'S3' && item.startsWith('Standard storage'))
    const here = servicePrice('aws', 'S3', 'Standard storage first 50TB', 'us-east-1')
    expect(here?.usd).toBe(row?.priceUsd)
    expect(here?.estimated).toBe(false)
    expect(servicePrice('aws', 'S3', 'Standard storage first 50TB', 'eu-central-1')?.estimated).toBe(true)
  })

  it('that are recalled say so, and are always estimated', () => {
    for (const { cloud, service, item, region, source, priceUsd } of recalledPrices) {
      expect(source).toMatch(/^recalled, 2026-11-24/)
      expect(priceUsd).toBeGreaterThan(0)
      expect(servicePrice(cloud, service, item, region)?.estimated, `${service} ${item}`).toBe(true)
      expect(
        servicePrices.some((listed) => listed.cloud === cloud && listed.service === service && listed.item === item),
        `${service} ${item} is listed already`,
      ).toBe(false)
    }
  })
})

describe('places', () => {
  it('are understood as code, town, country or continent', () => {
    expect(regionFor('aws', 'Frankfurt')).toBe('eu-central-1')
    expect(regionFor('gcp', 'DE')).toBe('europe-west3')
    expect(regionFor('azure', 'eu-central-1')).toBe('germanywestcentral')
    expect(regionFor('aws', 'atlantis')).toBeUndefined()
    expect(nearestRegion('aws', 'eu-central-2', ['us-east-1', 'eu-west-1'])).toBe('eu-west-1')
  })

  it('come from the component, then the boundary around it, then the requirements, then the provider\u2019s home', () => {
    const design = readDesignValue({
      strata: 1,
      name: 'Places',
      requirements: { regions: ['eu-west-1'] },
      boundaries: [
        { id: 'tokyo', kind: 'region', name: 'ap-northeast-1', provider: 'aws' },
        { id: 'plant', kind: 'on-premises-site', name: 'Plant' },
      ],
      components: [
        { id: 'own', kind: 'object-storage', name: 'Own', provider: 'aws', in: 'tokyo', settings: { region: 'us-west-2' } },
        { id: 'held', kind: 'object-storage', name: 'Held', in: 'tokyo' },
        { id: 'wanted', kind: 'object-storage', name: 'Wanted', provider: 'aws' },
        { id: 'other', kind: 'object-storage', name: 'Other', provider: 'gcp' },
        { id: 'local', kind: 'file-storage', name: 'Local', in: 'plant' },
      ],
    })
    if (!design.ok) throw new Error(JSON.stringify(design.problems))
    const where = Object.fromEntries(design.value.components.map((component) => [component.id, placementOf(design.value, component)]))
    expect(where['own']?.region).toBe('us-west-2')
    expect(where['held']).toEqual({ provider: 'aws', region: 'ap-northeast-1', regionSaid: true })
    expect(where['wanted']?.region).toBe('eu-west-1')
    expect(where['other']?.region).toMatch(/^europe-/)
    expect(where['local']).toMatchObject({ provider: 'self-hosted', region: 'Plant' })
    const alone = { ...emptyDesign('Alone'), components: design.value.components.filter(({ id }) => id === 'wanted') }
    expect(alone.components.map((component) => placementOf(alone, component))).toEqual([{ provider: 'aws', region: 'us-east-1', regionSaid: false }])
  })
})

describe('accelerators that people have at home, in workstations and in older clouds', () => {
  it.each([
    ['RTX 4090', 'RTX-4090'],
    ['nvidia geforce rtx 3090', 'RTX-3090'],
    ['rtx5090', 'RTX-5090'],
    ['a40', 'A40'],
    ['Tesla P100', 'P100'],
    ['GH200', 'GH200'],
    ['tpu v3', 'TPU-v3'],
    ['gaudi 3', 'Gaudi3'],
    ['Jetson AGX Orin 64GB', 'Jetson-AGX-Orin'],
    ['M3 Ultra', 'M3-Ultra'],
    ['radeon rx 7900 xtx', 'RX-7900-XTX'],
  ])('finds %s', (word, id) => {
    expect(acceleratorNamed(word)?.id).toBe(id)
  })
})
