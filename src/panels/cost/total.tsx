import { useStore } from 'zustand'
import type { Bill } from '#domain/design/bill.ts'
import { graphOf } from '#domain/design/graph.ts'
import { useAnswer } from '../../state/explore/use-answer.ts'
import { heat, toggleHeat } from '../../state/heat.ts'
import { useStudioParts } from '../../state/studio.ts'
import { Button } from '../../ui/button.tsx'
import { change, dollarRange, exactDollars, integer, short } from '../../ui/format.ts'
import { Figure } from '../../ui/figure.tsx'
import { Budget } from './budget.tsx'

/** The month in one figure, and what it means: range, budget, a thousand requests, what is paid once, carbon. */
export function Total({ bill, byComponent }: { bill: Bill; byComponent: readonly (readonly [name: string, usd: number])[] }) {
  const { totals, totalsBefore, design } = useStudioParts(({ totals, totalsBefore, design }) => ({ totals, totalsBefore, design }))
  const hot = useStore(heat, ({ on }) => on)
  const { answer: volumes } = useAnswer('volumes', {})
  const nameOf = (id: string): string => graphOf(design).component(id)?.name ?? id
  const delta = totals?.monthly == null || totalsBefore?.monthly == null ? 0 : totals.monthly - totalsBefore.monthly
  const known = totals?.monthly !== null
  const once = bill.oneOff.reduce((sum, { monthlyUsd }) => sum + monthlyUsd, 0)
  const thousand = volumes?.perThousand
  return (
    <section className="section" aria-label="Total">
      <h3>
        A month, in all
        <Button small look="quiet" glyph={hot ? 'eye-off' : 'eye'} aria-pressed={hot} onClick={toggleHeat}>
          {hot ? 'Hide the heat' : 'Heat on the canvas'}
        </Button>
      </h3>
      <p className="big-figure">
        {known ? (
          <Figure
            origin={{
              title: 'Cost a month',
              exact: exactDollars(bill.monthly),
              range: dollarRange(bill.range),
              formula: 'The lines of all components together',
              inputs: Object.fromEntries(byComponent.slice(0, 12).map(([name, usd]) => [name, exactDollars(usd)])),
              source: sourcesOf(bill.lines),
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
      <Budget monthly={bill.monthly} most={bill.range[1]} />
      <dl className="cost-facts">
        {once > 0 && (
          <div className="fact">
            <dt>Paid once beside it</dt>
            <dd>
              <Figure
                origin={{
                  title: 'Paid once',
                  exact: exactDollars(once),
                  formula: 'runs that are paid once, such as a training run; not in the month',
                  inputs: Object.fromEntries(
                    bill.oneOff.map(({ component, item, monthlyUsd }) => [`${component}: ${item}`, exactDollars(monthlyUsd)]),
                  ),
                  range: dollarRange([
                    bill.oneOff.reduce((sum, line) => sum + line.range[0], 0),
                    bill.oneOff.reduce((sum, line) => sum + line.range[1], 0),
                  ]),
                  estimated: bill.oneOff.some(({ estimated }) => estimated),
                }}
              >
                {exactDollars(once)}
              </Figure>
            </dd>
          </div>
        )}
        {thousand != null && (
          <div className="fact">
            <dt>A thousand requests</dt>
            <dd>
              <Figure
                origin={{
                  title: 'A thousand requests',
                  exact: exactDollars(thousand.usd),
                  range: `${exactDollars(thousand.range[0])} to ${exactDollars(thousand.range[1])}`,
                  formula: 'cost a month / requests a month at the average rate x 1000',
                  inputs: { costAMonth: exactDollars(bill.monthly), requestsAMonth: integer(volumes?.requestsPerMonth ?? 0) },
                  estimated: true,
                }}
              >
                {exactDollars(thousand.usd)}
              </Figure>
            </dd>
          </div>
        )}
        {volumes?.usdPerMillionTokens.map(({ component, usdPerMillionOutputTokens, outputTokensPerMonth }) => (
          <div key={component} className="fact">
            <dt className="truncate">A million tokens of {nameOf(component)}</dt>
            <dd>
              <Figure
                origin={{
                  title: 'A million output tokens',
                  exact: exactDollars(usdPerMillionOutputTokens),
                  formula: 'cost of its machines a month / tokens it writes in a month at the average rate x 1e6',
                  inputs: { tokensAMonth: integer(outputTokensPerMonth) },
                  estimated: true,
                }}
              >
                {exactDollars(usdPerMillionOutputTokens)}
              </Figure>
            </dd>
          </div>
        ))}
        {bill.carbonKgPerMonth !== null && (
          <div className="fact">
            <dt>Carbon a month</dt>
            <dd>
              <Figure
                origin={{
                  title: 'Carbon a month',
                  exact: `${integer(bill.carbonKgPerMonth)} kg CO₂e`,
                  formula: 'power of the machines x hours x overhead of the site x carbon of the grid there',
                  inputs: Object.fromEntries(
                    (volumes?.electricity ?? [])
                      .toSorted((a, b) => b.kgPerMonth - a.kgPerMonth)
                      .slice(0, 10)
                      .map(({ component, region, kWhPerMonth, gramsPerKWh, kgPerMonth }) => [
                        nameOf(component),
                        `${short(kWhPerMonth)} kWh in ${region} × ${short(gramsPerKWh)} g = ${short(kgPerMonth)} kg`,
                      ]),
                  ),
                  source: 'grid intensity by country; sizing method section 10',
                  estimated: true,
                }}
              >
                {integer(bill.carbonKgPerMonth)} kg CO₂e
              </Figure>
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}

/** A few sources by name; many by their number, as each line names its own. */
function sourcesOf(lines: Bill['lines']): string {
  const sources = [...new Set(lines.map(({ source }) => source))]
  return sources.length <= 3 ? sources.join('; ') : `${sources.length} sources; every line below opens to its own`
}
