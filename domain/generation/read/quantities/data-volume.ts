import type { Context } from './context.ts'
import { round, type Slot } from './durations.ts'
import type { Quantity } from './quantity.ts'

const memory =
  /^ ?-?(?:of )?(?:v?ram|memory|hbm|gpu|gpus|card|cards|grafikspeicher|speicher je|de vram|de memoria gpu|de memoire|显存|内存|メモリ|each gpu)/
const link = /link|line\b|ethernet|uplink|nic|port|leitung|anschluss|verbindung|enlace|lien\b|connection|interconnect|带宽|专线|回線/
const pieces =
  /^ ?(?:each|apiece|per (?:file|image|picture|photo|document|video|page|scan|study|clip|record|message|sample|genome|shift|flight|run|drive|trip|session)|pro (?:datei|bild|dokument)|por (?:archivo|imagen)|par (?:fichier|image))/

/** Data kept, or arriving by day; throughput where it is told by the second. */
export function dataSlots(quantity: Quantity, { before, after }: Context): Slot[] {
  const tb = quantity.measure / 1000
  if (memory.test(after) || /(?:h|a|b|v|l|t|mi)\d{2,3}[a-z]*[ -]?$/.test(before)) return []
  switch (quantity.per) {
    case 'second':
      return [{ key: 'throughput_gb_s', value: round(quantity.measure) }]
    case 'minute':
      return [{ key: 'throughput_gb_s', value: round(quantity.measure / 60) }]
    case 'hour':
      return [{ key: 'data_tb_per_day', value: round(tb * 24) }]
    case 'day':
      return [{ key: 'data_tb_per_day', value: round(tb) }]
    case 'week':
      return [{ key: 'data_tb_per_day', value: round(tb / 7) }]
    case 'month':
      return [{ key: 'data_tb_per_day', value: round(tb / 30) }]
    case 'year':
      return [{ key: 'data_tb_per_day', value: round(tb / 365) }]
    case undefined:
      return quantity.measure < 1 || pieces.test(after)
        ? []
        : [
            {
              key: 'data_tb',
              value: round(tb),
              sure: /\b(?:je|jeweils|each|chacune?|cada un[oa])(?: about| around| etwa| rund)? ?$|[各每]$/.test(before) ? 0.5 : 1,
            },
          ]
  }
}

/** A bit rate, unless it is the width of a line. */
export function bitRateSlots(quantity: Quantity, { before, after }: Context): Slot[] {
  if (link.test(after.slice(0, 24)) || link.test(before.slice(-24))) return []
  return [{ key: 'throughput_gb_s', value: round(quantity.measure / 8) }]
}
