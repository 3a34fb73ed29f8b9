import { useMemo } from 'react'
import type { Bill, BillLine } from '#domain/design/bill.ts'
import { graphOf } from '#domain/design/graph.ts'
import { useStudio, useStudioParts } from '../../state/studio.ts'
import { counted, exactDollars } from '../../ui/format.ts'
import { laneOfKind } from '../../ui/kinds.ts'
import { Figure } from '../../ui/figure.tsx'
import { BilledComponent } from './billed-component.tsx'
import { lanes } from './lanes.ts'
import { PriceAge } from './price-age.tsx'
import { Total } from './total.tsx'

const sum = (lines: readonly BillLine[]): number => lines.reduce((total, { monthlyUsd }) => total + monthlyUsd, 0)

/** In all, by layer, by component, line by line; what is paid once, and what is not known. */
export function BillView({ bill }: { bill: Bill }) {
  const { store } = useStudio()
  const { design } = useStudioParts(({ design }) => ({ design }))
  const byComponent = useMemo(() => [...Map.groupBy(bill.lines, ({ component }) => component)].toSorted(([, a], [, b]) => sum(b) - sum(a)), [bill])
  const graph = graphOf(design)
  const laneTotals = new Map<string, number>()
  for (const [id, lines] of byComponent) {
    const lane = laneOfKind(graph.component(id)?.kind ?? '')
    laneTotals.set(lane, (laneTotals.get(lane) ?? 0) + sum(lines))
  }
  const most = Math.max(1, ...laneTotals.values())
  const free = bill.noCharge ?? []
  const go = (id: string) => {
    store.getState().select([id])
    store.getState().camera?.show([id])
  }
  return (
    <>
      <Total bill={bill} byComponent={byComponent.map(([id, lines]) => [graph.component(id)?.name ?? id, sum(lines)])} />
      {byComponent.length > 0 && (
        <section className="section" aria-label="By layer">
          <h3>By layer</h3>
          {lanes
            .filter(({ id }) => laneTotals.has(id))
            .map(({ id, name }) => (
              <div key={id} className="cost-lane" style={{ '--hue': `var(--layer-${id})` } as React.CSSProperties}>
                <span className="truncate">{name}</span>
                <Figure
                  origin={{
                    title: name.trim(),
                    exact: exactDollars(laneTotals.get(id) ?? 0),
                    formula: 'The components of this layer together',
                    inputs: Object.fromEntries(
                      byComponent
                        .filter(([each]) => laneOfKind(graph.component(each)?.kind ?? '') === id)
                        .map(([each, lines]) => [graph.component(each)?.name ?? each, exactDollars(sum(lines))]),
                    ),
                  }}
                >
                  {exactDollars(laneTotals.get(id) ?? 0)}
                </Figure>
                <div className="meter">
                  <span style={{ width: `${((laneTotals.get(id) ?? 0) / most) * 100}%` }} />
                </div>
              </div>
            ))}
        </section>
      )}
      {byComponent.length > 0 && (
        <section className="section" aria-label="By component">
          <h3>By component</h3>
          {byComponent.map(([id, lines]) => (
            <BilledComponent key={id} component={graph.component(id)} lines={lines} total={sum(lines)} show={() => go(id)} />
          ))}
        </section>
      )}
      {bill.oneOff.length > 0 && (
        <section className="section" aria-label="Paid once">
          <h3>Paid once, not in the month</h3>
          {[...Map.groupBy(bill.oneOff, ({ component }) => component)].map(([id, lines]) => (
            <BilledComponent key={id} component={graph.component(id)} lines={lines} total={sum(lines)} show={() => go(id)} />
          ))}
        </section>
      )}
      {bill.unknown.length > 0 && (
        <section className="section" aria-label="Unknown">
          <h3>
            Unknown, not counted<span className="muted num">{bill.unknown.length}</span>
          </h3>
          {bill.unknown.map(({ component, why }) => (
            <button key={component} type="button" className="link-row cost-unknown" onClick={() => go(component)}>
              <span>
                {graph.component(component)?.name ?? component}
                <span className="muted">{why}</span>
              </span>
            </button>
          ))}
        </section>
      )}
      {free.length > 0 && (
        <details className="section no-charge">
          <summary>{counted(free.length, 'component')} without a charge of their own</summary>
          {free.map(({ component, why }) => (
            <button key={component} type="button" className="link-row cost-unknown" onClick={() => go(component)}>
              <span>
                {graph.component(component)?.name ?? component}
                <span className="muted">{why}</span>
              </span>
            </button>
          ))}
        </details>
      )}
      <PriceAge lines={[...bill.lines, ...bill.oneOff]} />
    </>
  )
}
