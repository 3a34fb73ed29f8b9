import type { Finding } from '../design/finding.ts'

/** What sizing and bill report themselves, and the check that says the same with its references and its fix. */
const saidTwice: Readonly<Record<string, string>> = { 'SIZE-001': 'PERF-002', 'BILL-001': 'COST-020' }

const place = (code: string, { component, connection }: Finding): string => `${code} ${component ?? ''} ${connection ?? ''}`

/** All findings together; where a check fails on what sizing or bill report as well, theirs goes under the check's. */
export function oneVoice(checked: readonly Finding[], beside: readonly Finding[]): Finding[] {
  const failed = new Map(checked.filter(({ status }) => status === 'fail').map((finding) => [place(finding.code, finding), finding]))
  const under = new Map<Finding, readonly string[]>()
  const left = beside.filter((finding) => {
    const parent = failed.get(place(saidTwice[finding.code] ?? '', finding))
    if (parent === undefined) return true
    under.set(parent, [...(under.get(parent) ?? parent.children ?? []), finding.code].toSorted())
    return false
  })
  const told = checked.map((finding) => {
    const children = under.get(finding)
    return children === undefined ? finding : { ...finding, children }
  })
  return [...told, ...left]
}
