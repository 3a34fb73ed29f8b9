import { useMemo } from 'react'
import { findingsView, noFilter } from '../../state/findings-view.ts'
import { useStudio, useStudioState } from '../../state/studio.ts'
import { dollarRange, exactDollars } from '../../ui/format.ts'
import { Figure } from '../../ui/figure.tsx'
import { SeverityMark } from '../../ui/severity.tsx'

/** What the assessment says of one component: cost, accelerators, findings; each leads on. */
export function AssessedFacts({ id }: { id: string }) {
  const { store } = useStudio()
  const assessment = useStudioState((state) => state.assessment)
  const own = useMemo(() => {
    if (assessment === null) return null
    return {
      lines: assessment.bill.lines.filter(({ component }) => component === id),
      unknown: assessment.bill.unknown.find(({ component }) => component === id),
      sizing: assessment.sizing.components.find(({ component }) => component === id),
      findings: assessment.findings.filter((finding) => finding.component === id && !finding.waived),
    }
  }, [assessment, id])
  if (own === null) return null
  const monthly = own.lines.reduce((sum, { monthlyUsd }) => sum + monthlyUsd, 0)
  const open = own.findings.filter(({ status }) => status === 'fail')
  const asks = own.findings.length - open.length
  const { look } = store.getState()
  const toFindings = () => {
    findingsView.setState({ show: 'open', filter: { ...noFilter, elements: [id] } })
    look({ panel: 'findings' })
  }
  return (
    <section className="section" aria-label="Assessment">
      <h3>Assessment</h3>
      <dl>
        <div className="fact">
          <dt>Cost a month</dt>
          <dd>
            {own.lines.length === 0 ? (
              <span title={own.unknown?.why}>{own.unknown === undefined ? 'Nothing billed' : 'Unknown'}</span>
            ) : (
              <Figure
                origin={{
                  title: 'Cost a month',
                  exact: exactDollars(monthly),
                  range: dollarRange([
                    own.lines.reduce((sum, line) => sum + line.range[0], 0),
                    own.lines.reduce((sum, line) => sum + line.range[1], 0),
                  ]),
                  formula: own.lines.map(({ item, formula }) => `${item}: ${formula}`).join('\n'),
                  source: [...new Set(own.lines.map(({ source }) => source))].join(', '),
                  asOf: own.lines[0]?.asOf,
                  estimated: own.lines.some(({ estimated }) => estimated),
                }}
              >
                {exactDollars(monthly)}
              </Figure>
            )}
          </dd>
        </div>
        {own.sizing?.accelerator != null && (
          <div className="fact">
            <dt>Accelerators</dt>
            <dd>
              <button type="button" className="figure num" onClick={() => look({ panel: 'sizing' })}>
                {own.sizing.count} × {own.sizing.accelerator}
              </button>
            </dd>
          </div>
        )}
        {own.sizing?.instanceType != null && (
          <div className="fact">
            <dt>Machines</dt>
            <dd className="num">
              {own.sizing.instances} × {own.sizing.instanceType}
            </dd>
          </div>
        )}
      </dl>
      {own.unknown !== undefined && <p className="empty-note">{own.unknown.why}</p>}
      {open.slice(0, 4).map((finding) => (
        <button key={`${finding.code} ${finding.what}`} type="button" className="link-row" onClick={toFindings}>
          <SeverityMark severity={finding.severity} size={15} />
          <span className="grow">{finding.what}</span>
        </button>
      ))}
      {open.length > 4 && (
        <button type="button" className="link-row muted" onClick={toFindings}>
          and {open.length - 4} more findings
        </button>
      )}
      {asks > 0 && <p className="empty-note">{asks === 1 ? 'One fact is' : `${asks} facts are`} not said yet; marked with ? below.</p>}
    </section>
  )
}
