/** A list price of something that is not an instance. */
export type ServicePrice = {
  cloud: string
  category: string
  service: string
  item: string
  /** null = listed, but without a price. */
  priceUsd: number | null
  unit: string
  region: string
  asOf: string
  source: string
  confidence: 'high' | 'medium' | 'low'
  note?: string
}
