import { useMemo } from 'react'
import { crossCuttingConcerns, layers } from '#domain/design/layers.ts'
import type { BillLine } from '#domain/design/bill.ts'
import { graphOf } from '#domain/design/graph.ts'
import { said } from '#domain/design/requirements.ts'
import { useStudio, useStudioParts } from '../../state/studio.ts'
import { EmptyState, Skeleton } from '../../ui/empty-state.tsx'
import { change, dollarRange, dollars, exactDollars } from '../../ui/format.ts'
import { laneOfKind } from '../../ui/kinds.ts'
import { Figure } from '../../ui/figure.tsx'
import '../../ui/panel.css'
import { BilledComponent } from './billed-component.tsx'
import './cost.css'

const lanes: readonly { id: string; name: string }[] = [
  ...layers.toReversed().map(({ id, number, name }) => ({ id: id as string, name: `${number}  ${name}` })),
  ...crossCuttingConcerns.map((id) => ({ id: id as string, name: id.charAt(0).toUpperCase() + id.slice(1) })),
]
const sum = (lines: readonly BillLine[]): number => lines.reduce((total, { monthlyUsd }) => total + monthlyUsd, 0)

/** The bill: in all, by layer, by component, line by line. Every number opens. */
export function CostPanel() {
  const { assessment, problem, design, totals, totalsBefore } = useStudioParts(({ assessment, assessmentProblem, design, totals, totalsBefore }) => ({
    assessment,
    problem: assessmentProblem,
    design,
    totals,
    totalsBefore,
  }))
  const { store } = useStudio()
  const byComponent = useMemo(
    () => [...Map.groupBy(assessment?.bill.lines ?? [], ({ component }) => component)].toSorted(([, a], [, b]) => sum(b) - sum(a)),
    [assessment],
  )
  if (assessment === null)
    return problem === null ? (
      <Skeleton lines={10} label="Pricing the design" />
    ) : (
      <EmptyState glyph="circle-alert" title="The design could not be priced">
        {problem}
      </EmptyState>
    )
  const { bill } = assessment
  if (bill.lines.length === 0 && bill.unknown.length === 0 && bill.oneOff.length === 0)
    return (
      <EmptyState glyph="coins" title="Nothing to pay for yet">
        Components with a provider are priced as they are placed.
      </EmptyState>
    )
  const graph = graphOf(design)
  const laneTotals = new Map<string, number>()
  for (const [id, lines] of byComponent) {
    const lane = laneOfKind(graph.component(id)?.kind ?? '')
    laneTotals.set(lane, (laneTotals.get(lane) ?? 0) + sum(lines))
  }
  const most = Math.max(1, ...laneTotals.values())
  const budget = said(design.requirements.budgetUsdPerMonth)
  const delta = totals?.monthly == null || totalsBefore?.monthly == null ? 0 : totals.monthly - totalsBefore.monthly
  const known = totals?.monthly !== null
  const go = (id: string) => {
    store.getState().select([id])
    store.getState().camera?.show([id])
  }
  return (
    <div className="panel-scroll" tabIndex={-1}>
      <section className="section" aria-label="Total">
        <h3>A month, in all</h3>
        <p className="big-figure">
          {known ? (
            <Figure
              origin={{
                title: 'Cost a month',
                exact: exactDollars(bill.monthly),
                range: dollarRange(bill.range),
                formula: 'The lines of all components together',
                inputs: Object.fromEntries(
                  byComponent.slice(0, 12).map(([id, lines]) => [graph.component(id)?.name ?? id, exactDollars(sum(lines))]),
                ),
                source: [...new Set(bill.lines.map(({ source }) => source))].slice(0, 8).join('; '),
                estimated: bill.lines.some(({ estimated }) => estimated),
              }}
            >
              {exactDollars(bill.monthly)}
            </Figure>
          ) : (
            'Unknown'
          )}
        </p>
        <p className="muted num">
          {known ? `Range ${dollarRange(bill.range)}` : 'No component has a known price yet'}
          {Math.abs(delta) >= 0.5 && ` · last edit ${change(delta)}`}
        </p>
        {budget !== undefined && (
          <div className="cost-budget">
            <div className="meter">
              <span
                style={
                  {
                    width: `${Math.min(100, (bill.monthly / budget) * 100)}%`,
                    '--hue': bill.monthly > budget ? 'var(--bad)' : 'var(--good)',
                  } as React.CSSProperties
                }
              />
            </div>
            <p className="num muted">
              {bill.monthly > budget ? `${dollars(bill.monthly - budget)} over` : `${dollars(budget - bill.monthly)} left of`} the budget of{' '}
              {dollars(budget)}
            </p>
          </div>
        )}
        {bill.carbonKgPerMonth !== null && (
          <p className="muted num">About {Math.round(bill.carbonKgPerMonth).toLocaleString('en-US')} kg CO₂e a month</p>
        )}
      </section>
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
          <h3>Paid once</h3>
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
    </div>
  )
}
