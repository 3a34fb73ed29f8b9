import type { RefreshedPrice } from '#domain/catalog/refreshed-prices.ts'

/** Where the public sources are. A closed network puts a mirror of them before these addresses. */
export const publicAddresses = {
  skypilot: 'https://raw.githubusercontent.com/skypilot-org/skypilot-catalog/master/catalogs/v8',
  azureRetail: 'https://prices.azure.com/api/retail/prices',
  awsPriceList: 'https://pricing.us-east-1.amazonaws.com',
  modelsDev: 'https://models.dev/api.json',
} as const
export type Addresses = { readonly [A in keyof typeof publicAddresses]: string }

export type PriceAsk = {
  fetch: typeof fetch
  addresses: Addresses
  /** YYYY-MM-DD */
  today: string
  /** How long one request may take. */
  withinMs: number
}

/** One public source of the prices of one provider. */
export type PriceSource = {
  provider: string
  name: string
  /** @throws SourceProblem when it cannot be reached or says something else than prices */
  rows(ask: PriceAsk): Promise<readonly RefreshedPrice[]>
}

/** A source that could not be used: told with the address, without a stack trace. */
export class SourceProblem extends Error {}
