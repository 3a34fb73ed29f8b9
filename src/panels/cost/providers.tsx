import type { Provider } from '#domain/design/requirements.ts'
import type { ProviderCost } from '../../state/explore/providers.ts'
import { Figure } from '../../ui/figure.tsx'
import { change, counted, dollarRange, dollars, exactDollars, integer } from '../../ui/format.ts'

const names: Record<Provider, string> = { aws: 'AWS', azure: 'Azure', gcp: 'Google Cloud', 'self-hosted': 'Own machines' }

/** What the same design costs on each provider; what is not known there is said, not left out. @param monthly as it is */
export function Providers({ rows, monthly }: { rows: readonly ProviderCost[]; monthly: number }) {
  const most = Math.max(1, ...rows.map(({ range }) => range[1]))
  const mixed = !rows.some((row) => row.here)
  const part = (usd: number) => `${(Math.min(usd, most) / most) * 100}%`
  return (
    <section className="section" aria-label="Providers">
      <h3>The same design elsewhere</h3>
      {mixed && <p className="num">As it is, over several providers: {exactDollars(monthly)}</p>}
      <ul className="providers">
        {rows.map((row) => (
          <li key={row.provider} data-provider={row.provider}>
            <div className="provider-head">
              <span className="provider-name">
                {names[row.provider]} {row.here && <span className="pill">As it is</span>}
              </span>
              <Figure
                origin={{
                  title: `A month on ${names[row.provider]}`,
                  exact: exactDollars(row.monthly),
                  range: dollarRange(row.range),
                  formula: 'The same design with the services, regions and machines of that provider; its dearest components',
                  inputs: Object.fromEntries(row.largest.map(({ name, usd }) => [name, exactDollars(usd)])),
                  source: 'list prices, on demand',
                  estimated: row.estimated,
                }}
              >
                {exactDollars(row.monthly)}
              </Figure>
            </div>
            <div className="range-bar" aria-hidden="true">
              <i style={{ left: part(row.range[0]), right: `calc(100% - ${part(row.range[1])})` }} />
              <b style={{ left: part(row.monthly) }} />
            </div>
            <p className="provider-facts muted num">
              <span>{dollarRange(row.range)}</span>
              {!row.here && <span>{change(row.monthly - monthly)}</span>}
              {row.unpriced > 0 && <span>{counted(row.unpriced, 'component')} unknown</span>}
              {row.once > 0 && <span>{dollars(row.once)} once</span>}
              {row.carbonKgPerMonth !== null && <span>{integer(row.carbonKgPerMonth)} kg CO₂e</span>}
            </p>
            {row.warnings.length > 0 && (
              <details className="choices">
                <summary>{counted(row.warnings.length, 'thing')} to mind</summary>
                <ul>
                  {row.warnings.map((warning) => (
                    <li key={warning} className="choice-why">
                      {warning}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
      <p className="muted cost-small">Bars reach from the least to the most it may cost; the mark is the estimate. On demand, at list price.</p>
    </section>
  )
}
