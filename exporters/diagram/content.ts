import type { Assessment } from '#domain/assessment.ts'
import { type Finding, type Severity, severities } from '#domain/design/finding.ts'
import { plural, shortMoney } from './figures.ts'

/** What a picture says about one component beside its name. */
export type CardFacts = { line: string; worst: { severity: Severity; count: number } | undefined }

/** What the assessment found, looked up by element. */
export type Content = {
  card: (component: string) => CardFacts
  monthlyOf: (components: readonly string[]) => number | undefined
  severities: readonly Severity[]
}

export function contentOf({ findings, sizing, bill }: Assessment): Content {
  const open = findings.filter((finding) => finding.status === 'fail' && !finding.waived)
  const byComponent = Map.groupBy(open, ({ component }) => component)
  const costs = Map.groupBy(bill.lines, ({ component }) => component as string)
  const sized = new Map(sizing.components.map((each) => [each.component as string, each]))
  const monthly = (component: string) => costs.get(component)?.reduce((sum, { monthlyUsd }) => sum + monthlyUsd, 0)
  return {
    card(component) {
      const need = sized.get(component)
      const accelerators = need?.accelerator == null || need.count === 0 ? [] : [`${need.count}x ${need.accelerator}`]
      const usd = monthly(component)
      return {
        line: [...accelerators, ...(usd === undefined ? [] : [`${shortMoney(usd)}/mo`])].join(' · '),
        worst: worstOf(byComponent.get(component as never) ?? []),
      }
    },
    monthlyOf(components) {
      const known = components.flatMap((component) => monthly(component) ?? [])
      return known.length === 0 ? undefined : known.reduce((sum, usd) => sum + usd, 0)
    },
    severities: severities.filter((severity) => open.some((finding) => finding.severity === severity && finding.component !== null)),
  }
}

function worstOf(findings: readonly Finding[]): CardFacts['worst'] {
  const severity = severities.find((each) => findings.some((finding) => finding.severity === each))
  return severity === undefined ? undefined : { severity, count: findings.length }
}

/** One line under the title: where it runs, how large it is, what it costs a month. */
export function subtitle({ design, bill }: Assessment): string {
  const providers = [...new Set(design.components.flatMap(({ provider }) => provider ?? []))]
  const regions = design.boundaries.filter(({ kind }) => kind === 'region').map(({ name, id }) => name ?? id)
  const cost = bill.lines.length === 0 ? [] : [`${shortMoney(bill.monthly)} a month (${shortMoney(bill.range[0])} to ${shortMoney(bill.range[1])})`]
  const unpriced = bill.lines.length === 0 || bill.unknown.length === 0 ? [] : [`${plural(bill.unknown.length, 'component')} without a price`]
  return [...providers, ...new Set(regions), plural(design.components.length, 'component'), ...cost, ...unpriced].join(' · ')
}
