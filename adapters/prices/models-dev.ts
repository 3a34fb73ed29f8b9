import { z } from 'zod'
import type { RefreshedPrice } from '#domain/catalog/refreshed-prices.ts'
import { servicePricesOf } from '#domain/catalog/service-price-lookup.ts'
import { fetchJson } from './fetching.ts'
import { type PriceSource, SourceProblem } from './source.ts'

const Catalogue = z.record(
  z.string(),
  z.looseObject({
    models: z.record(
      z.string(),
      z.looseObject({
        cost: z.looseObject({ input: z.number().optional(), output: z.number().optional(), cache_read: z.number().optional() }).optional(),
      }),
    ),
  }),
)

/** Prices of models by the token, from models.dev; only models that our list already sells, found by the file their row names. */
export const modelsDev = (provider: string): PriceSource => ({
  provider,
  name: 'models.dev api.json',
  async rows(ask) {
    const parsed = Catalogue.safeParse(await fetchJson(ask, ask.addresses.modelsDev))
    if (!parsed.success)
      throw new SourceProblem(`${ask.addresses.modelsDev}: its list has another shape: ${parsed.error.issues[0]?.path.map(String).join('.') ?? ''}`)
    return servicePricesOf(provider).flatMap(({ source, service, item, region, unit }): RefreshedPrice[] => {
      const [, seller, model] = /models\.dev providers\/([^/]+)\/models\/(.+)\.toml/.exec(source) ?? []
      const way = /(input|output|cache_read)$/.exec(item)?.[1]
      const cost = seller === undefined || model === undefined ? undefined : parsed.data[seller]?.models[model]?.cost
      const priceUsd = way === undefined ? undefined : (cost?.[way] as number | undefined)
      return priceUsd === undefined || priceUsd <= 0
        ? []
        : [
            {
              cloud: provider,
              region,
              sku: `${service} ${item}`,
              kind: 'service',
              service,
              item,
              unit,
              priceUsd,
              source: `models.dev providers/${seller}/models/${model}.toml, read ${ask.today}`,
              asOf: ask.today,
            },
          ]
    })
  },
})
