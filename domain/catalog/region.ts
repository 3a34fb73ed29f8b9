import type { Provider } from '../design/requirements.ts'

/** A region of a provider. */
export type Region = {
  provider: Exclude<Provider, 'self-hosted'>
  /** The provider's code, `eu-central-1`. */
  id: string
  /** The town or area people say. */
  place: string
  /** ISO 3166-1 alpha-2. */
  country: string
  continent: 'Europe' | 'North America' | 'South America' | 'Asia' | 'Oceania' | 'Africa' | 'Middle East'
}
