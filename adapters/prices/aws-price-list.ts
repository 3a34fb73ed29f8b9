import { z } from 'zod'
import { instanceTypes } from '#domain/catalog/instance-price.ts'
import { homeRegion } from '#domain/catalog/region-distance.ts'
import type { RefreshedPrice } from '#domain/catalog/refreshed-prices.ts'
import { fetchJson } from './fetching.ts'
import { type PriceSource, SourceProblem } from './source.ts'

/** Items of our list by the usage type of Amazon's offer files; `per` units of theirs make one of ours. */
const items: readonly { offer: string; usage: string; service: string; item: string; unit: string; per: number }[] = [
  { offer: 'AmazonS3', usage: 'TimedStorage-ByteHrs', service: 'S3', item: 'Standard storage first 50TB', unit: 'GB-month', per: 1 },
  { offer: 'AmazonS3', usage: 'TimedStorage-SIA-ByteHrs', service: 'S3', item: 'Standard-IA storage', unit: 'GB-month', per: 1 },
  {
    offer: 'AmazonS3',
    usage: 'TimedStorage-GlacierByteHrs',
    service: 'S3',
    item: 'Intelligent archive / Glacier Flexible',
    unit: 'GB-month',
    per: 1,
  },
  { offer: 'AmazonS3', usage: 'TimedStorage-GDA-ByteHrs', service: 'S3', item: 'Deep archive', unit: 'GB-month', per: 1 },
  { offer: 'AmazonS3', usage: 'Requests-Tier1', service: 'S3', item: 'PUT/COPY/POST/LIST', unit: '1k requests', per: 1000 },
  { offer: 'AmazonS3', usage: 'Requests-Tier2', service: 'S3', item: 'GET and other', unit: '1k requests', per: 1000 },
  { offer: 'AWSLambda', usage: 'Request', service: 'Lambda', item: 'requests', unit: '1M requests', per: 1e6 },
  { offer: 'AWSLambda', usage: 'Lambda-GB-Second', service: 'Lambda', item: 'x86 duration', unit: 'GB-second', per: 1 },
  { offer: 'AmazonEKS', usage: 'AmazonEKS-Hours:perCluster', service: 'EKS', item: 'control plane (standard support)', unit: 'cluster-hour', per: 1 },
]

const Offer = z.looseObject({
  products: z.record(z.string(), z.looseObject({ attributes: z.looseObject({ usagetype: z.string().optional() }) })),
  terms: z.looseObject({
    OnDemand: z.record(
      z.string(),
      z.record(
        z.string(),
        z.looseObject({
          priceDimensions: z.record(
            z.string(),
            z.looseObject({ beginRange: z.string().optional(), pricePerUnit: z.looseObject({ USD: z.string().optional() }) }),
          ),
        }),
      ),
    ),
  }),
})

/** Regions that our list prices machines in. */
const regions = (): readonly string[] => {
  const home = homeRegion['aws'] ?? 'us-east-1'
  return [...new Set([home, 'eu-central-1', 'eu-west-1', 'ap-northeast-1', ...instanceTypes('aws').map(({ region }) => region)])].slice(0, 8)
}

/** Storage, functions and control planes from Amazon's own offer files, region by region. */
export const awsPriceList: PriceSource = {
  provider: 'aws',
  name: 'AWS Price List bulk offer files',
  async rows(ask) {
    const found: RefreshedPrice[] = []
    for (const region of regions())
      for (const [offer, wanted] of Map.groupBy(items, (each) => each.offer)) {
        const parsed = Offer.safeParse(await fetchJson(ask, `${ask.addresses.awsPriceList}/offers/v1.0/aws/${offer}/current/${region}/index.json`))
        if (!parsed.success)
          throw new SourceProblem(
            `${offer} in ${region}: its offer file has another shape: ${parsed.error.issues[0]?.path.map(String).join('.') ?? ''}`,
          )
        for (const { usage, service, item, unit, per } of wanted) {
          const usd = firstTier(parsed.data, usage)
          if (usd !== undefined)
            found.push({
              cloud: 'aws',
              region,
              sku: `${service} ${item}`,
              kind: 'service',
              service,
              item,
              unit,
              priceUsd: usd * per,
              source: `${awsPriceList.name}: ${offer}, read ${ask.today}`,
              asOf: ask.today,
            })
        }
      }
    return found
  },
}

/** The price of the first tier of a usage type, which regions prefix with their own code. */
function firstTier(offer: z.infer<typeof Offer>, usage: string): number | undefined {
  const skus = Object.entries(offer.products).flatMap(([sku, { attributes }]) =>
    attributes.usagetype === usage || attributes.usagetype?.endsWith(`-${usage}`) === true ? [sku] : [],
  )
  const prices = skus.flatMap((sku) =>
    Object.values(offer.terms.OnDemand[sku] ?? {}).flatMap(({ priceDimensions }) =>
      Object.values(priceDimensions).flatMap(({ beginRange, pricePerUnit }) =>
        (beginRange ?? '0') === '0' && Number(pricePerUnit.USD) > 0 ? [Number(pricePerUnit.USD)] : [],
      ),
    ),
  )
  return prices.length === 0 ? undefined : Math.max(...prices)
}
