import type { Outlook } from '../../state/explore/effect.ts'
import { failsIn, FindingChanges } from '../../ui/finding-changes.tsx'
import { counted, exactDollars, integer } from '../../ui/format.ts'

/** What a fix would do beside what it is for: money, accelerators, findings that go and come, protection that is lost. */
export function EffectLines({ effect }: { effect: Outlook }) {
  const { cost, accelerators, findings, controlsLost } = effect
  const onceChange = cost.after.oneOffUsd - cost.before.oneOffUsd
  const [gone, come] = [failsIn(findings.gone), failsIn(findings.new)]
  const asks = findings.asks.new - findings.asks.gone
  return (
    <div className="effect" role="group" aria-label="Effect">
      <dl>
        <div className="fact">
          <dt>Cost a month</dt>
          <dd>{Math.abs(cost.deltaUsd) < 0.005 ? 'Unchanged' : signed(cost.deltaUsd)}</dd>
        </div>
        {Math.abs(onceChange) >= 0.005 && (
          <div className="fact">
            <dt>Paid once</dt>
            <dd>{signed(onceChange)}</dd>
          </div>
        )}
        {accelerators.delta !== 0 && (
          <div className="fact">
            <dt>Accelerators</dt>
            <dd>{accelerators.delta > 0 ? `+${integer(accelerators.delta)}` : `−${integer(-accelerators.delta)}`}</dd>
          </div>
        )}
        <div className="fact">
          <dt>Findings</dt>
          <dd>
            {counted(gone, 'goes', 'go')}, {come === 0 ? 'none comes' : counted(come, 'comes', 'come')}
            {asks > 0 && `, ${counted(asks, 'question')} more`}
          </dd>
        </div>
      </dl>
      <FindingChanges title="Would come" changes={findings.new} />
      {controlsLost.map(({ control, id, what }) => (
        <p key={`${control} ${id}`} className="effect-lost">
          {what}
        </p>
      ))}
    </div>
  )
}

const signed = (usd: number): string => (usd > 0 ? `+${exactDollars(usd)}` : `−${exactDollars(-usd)}`)
