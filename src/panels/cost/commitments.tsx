import type { Volumes } from '../../state/explore/volumes.ts'
import { exactDollars } from '../../ui/format.ts'
import { Figure } from '../../ui/figure.tsx'

/** From which month on paying ahead is cheaper than paying by the hour. */
export function Commitments({ rows }: { rows: Volumes['commitments'] }) {
  return (
    <section className="section" aria-label="Commitments">
      <h3>Paying ahead for machines</h3>
      {rows.length === 0 ? (
        <p className="muted">No machines here are paid by the hour on demand.</p>
      ) : (
        <table className="cost-table num">
          <thead>
            <tr>
              <th scope="col">Commitment</th>
              <th scope="col">Saved a month</th>
              <th scope="col">Pays off after</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.provider} ${row.years}`}>
                <th scope="row">
                  {row.provider === 'aws' || row.provider === 'gcp' ? row.provider.toUpperCase() : 'Azure'},{' '}
                  {row.years === 1 ? '1 year' : `${row.years} years`}
                </th>
                <td>
                  {exactDollars(row.savedUsdPerMonth)}
                  <span className="muted">{Math.round((1 - row.share) * 100)} % less</span>
                </td>
                <td>
                  <Figure
                    origin={{
                      title: 'Break-even month',
                      exact: `${row.breakEvenMonths.toFixed(1)} months`,
                      formula: 'share of the on-demand price x 12 x years: it is paid for all its months, used or not',
                      inputs: { shareOfOnDemandPrice: row.share, years: row.years },
                      source: 'published commitment prices; typical ones recalled (sizing method section 8)',
                      estimated: true,
                    }}
                  >
                    {row.breakEvenMonths.toFixed(1)} months
                  </Figure>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
