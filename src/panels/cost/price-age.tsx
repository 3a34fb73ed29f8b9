import { useState } from 'react'
import { useStore } from 'zustand'
import { shippedOn } from '#domain/catalog/shipped-on.data.ts'
import type { BillLine } from '#domain/design/bill.ts'
import { ownPrices } from '../../state/own.ts'
import { counted } from '../../ui/format.ts'

const dayMs = 86_400_000
/** Prices older than this are worth a second look. */
const stale = 180

/** How old the prices are that the bill rests on. */
export function PriceAge({ lines }: { lines: readonly BillLine[] }) {
  const [now] = useState(() => Date.now())
  const { refreshedOn, negotiated } = useStore(ownPrices)
  const refreshed = Object.entries(refreshedOn)
  const days = lines.map(({ asOf }) => asOf).toSorted()
  const [oldest, newest] = [days[0], days.at(-1)]
  if (oldest === undefined || newest === undefined) return null
  const age = (day: string) => Math.max(0, Math.floor((now - Date.parse(day)) / dayMs))
  const old = lines.filter(({ asOf }) => age(asOf) > stale).length
  const estimated = lines.filter((line) => line.estimated).length
  return (
    <section className="section price-age muted num" aria-label="Prices">
      <p>
        Prices read {oldest === newest ? `on ${oldest}` : `from ${oldest} to ${newest}`}, the newest{' '}
        {age(newest) === 0 ? 'today' : `${counted(age(newest), 'day')} ago`}.
        {old > 0 && ` ${counted(old, 'line')} of ${lines.length} rest on prices older than half a year.`}
      </p>
      <p>
        {estimated} of {counted(lines.length, 'line')} {estimated === 1 ? 'is' : 'are'} estimated (~).
      </p>
      <p>
        The shipped list of {shippedOn}, {counted(age(shippedOn), 'day')} old
        {refreshed.map(([provider, day]) => `; ${provider} refreshed ${day}, ${counted(age(day), 'day')} ago`).join('')}.{' '}
        {negotiated.length === 0 ? 'No prices were negotiated.' : `Negotiated: ${negotiated.join(', ')}.`}
      </p>
    </section>
  )
}
