import { z } from 'zod'
import { instanceTypes } from '#domain/catalog/instance-price.ts'
import { regionOf } from '#domain/catalog/region-distance.ts'
import type { RefreshedPrice } from '#domain/catalog/refreshed-prices.ts'
import { fetchJson } from './fetching.ts'
import { type PriceSource, SourceProblem } from './source.ts'

const Page = z.looseObject({
  Items: z.array(
    z.looseObject({
      retailPrice: z.number(),
      currencyCode: z.string(),
      armRegionName: z.string(),
      armSkuName: z.string(),
      skuName: z.string(),
      productName: z.string(),
      unitOfMeasure: z.string(),
      type: z.string(),
    }),
  ),
  NextPageLink: z.string().nullish(),
})
type Item = z.infer<typeof Page>['Items'][number]

const skusInOneQuestion = 8
const mostPages = 400

/** Virtual machines, Linux, on demand and spot, from Microsoft's public retail prices. */
export const azureRetail: PriceSource = {
  provider: 'azure',
  name: 'Azure Retail Prices API',
  async rows(ask) {
    const skus = instanceTypes('azure').map(({ instance }) => instance)
    const found = new Map<string, RefreshedPrice>()
    let pages = 0
    for (let at = 0; at < skus.length; at += skusInOneQuestion) {
      const wanted = skus.slice(at, at + skusInOneQuestion)
      const filter = `serviceName eq 'Virtual Machines' and priceType eq 'Consumption' and (${wanted.map((sku) => `armSkuName eq '${sku}'`).join(' or ')})`
      let url: string | undefined =
        `${ask.addresses.azureRetail}?api-version=2023-01-01-preview&currencyCode='USD'&$filter=${encodeURIComponent(filter)}`
      while (url !== undefined && pages++ < mostPages) {
        const page = Page.safeParse(await fetchJson(ask, url))
        if (!page.success)
          throw new SourceProblem(
            `${ask.addresses.azureRetail}: its pages have another shape: ${page.error.issues[0]?.path.map(String).join('.') ?? ''}`,
          )
        for (const item of page.data.Items) {
          const price = priceOf(item, ask.today)
          if (price !== undefined) found.set(`${price.sku}/${price.region}/${price.kind}`, price)
        }
        url = nextOf(page.data.NextPageLink, ask.addresses.azureRetail)
      }
    }
    return [...found.values()]
  },
}

/** The next page, only where it stays with the same host: a link from outside is not followed elsewhere. */
const nextOf = (link: string | null | undefined, base: string): string | undefined =>
  link == null || link === '' || !URL.canParse(link) || new URL(link).host !== new URL(base).host ? undefined : link

function priceOf(item: Item, today: string): RefreshedPrice | undefined {
  const { armSkuName, armRegionName, skuName, productName } = item
  const otherwise = item.currencyCode !== 'USD' || item.unitOfMeasure !== '1 Hour' || item.type !== 'Consumption' || item.retailPrice <= 0
  if (
    otherwise ||
    /Windows|Cloud Services|Dedicated/.test(productName) ||
    skuName.endsWith('Low Priority') ||
    regionOf('azure', armRegionName) === undefined
  )
    return undefined
  return {
    cloud: 'azure',
    region: armRegionName,
    sku: armSkuName,
    kind: skuName.endsWith('Spot') ? 'spot' : 'on-demand',
    unit: 'instance-hour',
    priceUsd: item.retailPrice,
    source: `${azureRetail.name}, read ${today}`,
    asOf: today,
  }
}
