import type { Bill } from '#domain/design/bill.ts'
import type { BriefFinding, Effect } from '../../state/explore/effect.ts'
import { change, counted, dollarRange, exactDollars, integer, short } from '../../ui/format.ts'
import { SeverityMark } from '../../ui/severity.tsx'

type Props = { bill: Bill; accelerators: number; effect: Effect | null; pending: boolean; problem: string | null }

/** What the moved levers would come to, beside what is. */
export function Outlook({ bill, accelerators, effect, pending, problem }: Props) {
  const monthly = effect?.monthly ?? bill.monthly
  const carbon = effect === null ? bill.carbonKgPerMonth : effect.carbonKgPerMonth
  return (
    <div className="outlook" role="group" aria-label="Outlook" aria-busy={pending}>
      <p className="big-figure">
        {exactDollars(monthly)} <small>a month</small>
      </p>
      <p className="muted num">
        {effect === null ? (
          `As it is, range ${dollarRange(bill.range)}`
        ) : (
          <>
            <strong className={effect.monthlyChange > 0 ? 'up' : 'down'}>{change(effect.monthlyChange)}</strong> against {exactDollars(bill.monthly)},
            range {dollarRange(effect.range)}
          </>
        )}
      </p>
      <dl className="outlook-facts num">
        <Fact title="Accelerators" value={integer(effect?.accelerators ?? accelerators)} change={signed(effect?.acceleratorsChange ?? 0, integer)} />
        {carbon !== null && (
          <Fact title="Carbon" value={`${integer(carbon)} kg`} change={signed(carbon - (bill.carbonKgPerMonth ?? carbon), integer)} />
        )}
        {effect !== null && (
          <>
            {effect.ttftMs !== null && <Fact title="First token" value={`${short(effect.ttftMs)} ms`} />}
            {effect.once > 0 && <Fact title="Paid once" value={exactDollars(effect.once)} />}
          </>
        )}
      </dl>
      {effect !== null && (effect.mended.length > 0 || effect.brought.length > 0) && (
        <details className="outlook-findings">
          <summary>
            {[
              effect.mended.length > 0 ? `${counted(effect.mended.length, 'finding')} fewer` : '',
              effect.brought.length > 0 ? `${effect.brought.length} new` : '',
            ]
              .filter(Boolean)
              .join(', ')}
          </summary>
          <Briefs title="New findings" findings={effect.brought} />
          <Briefs title="Findings that go" findings={effect.mended} />
        </details>
      )}
      {problem !== null && (
        <p className="cost-problem" role="alert">
          That could not be worked out: {problem}.
        </p>
      )}
    </div>
  )
}

const signed = (value: number, words: (value: number) => string): string | undefined =>
  Math.abs(value) < 0.5 ? undefined : value > 0 ? `+${words(value)}` : `−${words(-value)}`

function Fact({ title, value, change: changed }: { title: string; value: string; change?: string | undefined }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {value} {changed !== undefined && <span className="muted">{changed}</span>}
      </dd>
    </div>
  )
}

function Briefs({ title, findings }: { title: string; findings: readonly BriefFinding[] }) {
  if (findings.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {findings.slice(0, 8).map(({ code, severity, what }) => (
          <li key={`${code} ${what}`}>
            <SeverityMark severity={severity} size={13} />
            <span>
              {what} <span className="muted">{code}</span>
            </span>
          </li>
        ))}
        {findings.length > 8 && <li className="muted">and {findings.length - 8} more</li>}
      </ul>
    </>
  )
}
