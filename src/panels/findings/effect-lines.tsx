import { exactDollars, counted, integer } from '../../ui/format.ts'
import { SeverityMark } from '../../ui/severity.tsx'
import type { BriefFinding, Effect } from '../../state/explore/effect.ts'

/** What a fix would do beside what it is for: money, accelerators, findings that go and come. */
export function EffectLines({ effect }: { effect: Effect }) {
  const { monthlyChange, onceChange, acceleratorsChange, mended, brought } = effect
  return (
    <div className="effect" role="group" aria-label="Effect">
      <dl>
        <div className="fact">
          <dt>Cost a month</dt>
          <dd>{Math.abs(monthlyChange) < 0.005 ? 'Unchanged' : signed(monthlyChange)}</dd>
        </div>
        {Math.abs(onceChange) >= 0.005 && (
          <div className="fact">
            <dt>Paid once</dt>
            <dd>{signed(onceChange)}</dd>
          </div>
        )}
        {acceleratorsChange !== 0 && (
          <div className="fact">
            <dt>Accelerators</dt>
            <dd>{acceleratorsChange > 0 ? `+${integer(acceleratorsChange)}` : `−${integer(-acceleratorsChange)}`}</dd>
          </div>
        )}
        <div className="fact">
          <dt>Findings</dt>
          <dd>
            {counted(mended.length, 'goes', 'go')}, {brought.length === 0 ? 'none comes' : counted(brought.length, 'comes', 'come')}
          </dd>
        </div>
      </dl>
      {brought.length > 0 && <Briefs title="New" findings={brought} />}
    </div>
  )
}

function Briefs({ title, findings }: { title: string; findings: readonly BriefFinding[] }) {
  return (
    <ul className="effect-findings" aria-label={title}>
      {findings.slice(0, 5).map(({ code, severity, what }) => (
        <li key={`${code} ${what}`}>
          <SeverityMark severity={severity} size={13} />
          <span>
            {what} <span className="muted">{code}</span>
          </span>
        </li>
      ))}
      {findings.length > 5 && <li className="muted">and {findings.length - 5} more</li>}
    </ul>
  )
}

const signed = (usd: number): string => (usd > 0 ? `+${exactDollars(usd)}` : `−${exactDollars(-usd)}`)
