import { severities } from '#domain/design/finding.ts'
import type { Effect } from '#domain/generation/effect.ts'
import { change, counted } from '../../ui/format.ts'

/** +$1.2k a month, 2 GPUs fewer, 3 findings fewer. */
export function Consequences({ effect: { cost, accelerators, findings } }: { effect: Effect }) {
  const fails = severities.reduce((sum, each) => sum + findings.bySeverity[each].new - findings.bySeverity[each].gone, 0)
  const told = [
    Math.abs(cost.deltaUsd) < 0.5 ? 'Same cost' : `${change(cost.deltaUsd)} a month`,
    accelerators.delta === 0 ? 'Same GPUs' : `${counted(Math.abs(accelerators.delta), 'GPU')} ${accelerators.delta > 0 ? 'more' : 'fewer'}`,
    fails === 0 ? 'As many findings' : `${counted(Math.abs(fails), 'finding')} ${fails > 0 ? 'more' : 'fewer'}`,
  ]
  return told.map((each) => <span key={each}>{each}</span>)
}
