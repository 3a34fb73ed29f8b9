import type { Bill } from '#domain/design/bill.ts'
import type { Outlook as Effect } from '../../state/explore/effect.ts'
import { failsIn, FindingChanges } from '../../ui/finding-changes.tsx'
import { change, counted, dollarRange, dollars, exactDollars, integer, short } from '../../ui/format.ts'

type Props = { bill: Bill; accelerators: number; effect: Effect | null; pending: boolean; problem: string | null }

/** What the moved levers would come to, beside what is. */
export function Outlook({ bill, accelerators, effect, pending, problem }: Props) {
  const monthly = effect?.cost.after.monthlyUsd ?? bill.monthly
  const onceNow = bill.oneOff.reduce((sum, { monthlyUsd }) => sum + monthlyUsd, 0)
  const once = effect?.cost.after.oneOffUsd ?? onceNow
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
            <strong className={effect.cost.deltaUsd > 0 ? 'up' : 'down'}>{change(effect.cost.deltaUsd)}</strong> against {exactDollars(bill.monthly)},
            range {dollarRange(effect.cost.after.range)}
          </>
        )}
      </p>
      <dl className="outlook-facts num">
        <Fact
          title="Accelerators"
          value={integer(effect?.accelerators.after ?? accelerators)}
          change={signed(effect?.accelerators.delta ?? 0, integer)}
        />
        {carbon !== null && (
          <Fact title="Carbon" value={`${integer(carbon)} kg`} change={signed(carbon - (bill.carbonKgPerMonth ?? carbon), integer)} />
        )}
        {once > 0 && <Fact title="Paid once" value={exactDollars(once)} change={signed(once - onceNow, dollars)} />}
        {effect !== null && <>{effect.ttftMs !== null && <Fact title="First token" value={`${short(effect.ttftMs)} ms`} />}</>}
      </dl>
      {effect !== null && failsIn(effect.findings.gone) + failsIn(effect.findings.new) > 0 && (
        <details className="outlook-findings">
          <summary>
            {[
              failsIn(effect.findings.gone) > 0 ? `${counted(failsIn(effect.findings.gone), 'finding')} fewer` : '',
              failsIn(effect.findings.new) > 0 ? `${failsIn(effect.findings.new)} new` : '',
            ]
              .filter(Boolean)
              .join(', ')}
          </summary>
          <FindingChanges title="New findings" changes={effect.findings.new} most={8} />
          <FindingChanges title="Findings that go" changes={effect.findings.gone} most={8} />
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
