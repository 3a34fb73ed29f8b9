import { useMemo, useState } from 'react'
import { type Finding, severities, type Severity } from '#domain/design/finding.ts'
import { isOpen } from '../../state/facts.ts'
import { useMayEdit, useStudio, useStudioParts } from '../../state/studio.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState, Skeleton } from '../../ui/empty-state.tsx'
import { counted } from '../../ui/format.ts'
import '../../ui/panel.css'
import { severityName, SeverityMark } from '../../ui/severity.tsx'
import { FindingRow } from './finding-row.tsx'
import './findings.css'

type Show = 'open' | 'questions' | 'accepted'

const keyOf = (finding: Finding): string => `${finding.code} ${finding.component ?? ''} ${finding.connection ?? ''} ${finding.what}`

/** What is wrong, worst first; what is not known; what was accepted. */
export function FindingsPanel() {
  const { assessment, problem } = useStudioParts(({ assessment, assessmentProblem }) => ({ assessment, problem: assessmentProblem }))
  const { store } = useStudio()
  const mayEdit = useMayEdit()
  const [show, setShow] = useState<Show>('open')
  const [only, setOnly] = useState<Severity | null>(null)
  const [query, setQuery] = useState('')
  const lists = useMemo(() => {
    const findings = assessment?.findings ?? []
    return {
      open: findings.filter(isOpen),
      questions: findings.filter(({ status, waived }) => status === 'needs-input' && !waived),
      accepted: findings.filter(({ waived }) => waived),
    }
  }, [assessment])
  if (assessment === null)
    return problem === null ? (
      <Skeleton lines={10} label="Checking the design" />
    ) : (
      <EmptyState glyph="circle-alert" title="The design could not be checked">
        {problem}
      </EmptyState>
    )
  const wanted = query.trim().toLowerCase()
  const shown = lists[show].filter(
    (finding) => (only === null || finding.severity === only) && `${finding.code} ${finding.what} ${finding.check}`.toLowerCase().includes(wanted),
  )
  const fixable = lists.open.filter((finding) => finding.fixable)

  const fixAll = async () => {
    const { safeFixes } = await import('#domain/checks/fixes.ts')
    const { design, ask, tell } = store.getState()
    const edits = safeFixes(design, lists.open)
    if (edits.length === 0) tell('Nothing here can be mended without a choice of yours. Open a finding to see its fix.')
    else
      ask({
        proposal: {
          title: 'Mend what is safe to mend',
          edits,
          because: ['Only what costs nothing and leaves the shape of the design as it is.'],
          warnings: [],
        },
      })
  }

  return (
    <div className="findings">
      <div className="findings-head">
        <div className="findings-filters" role="group" aria-label="Which findings">
          {(['open', 'questions', 'accepted'] as const).map((each) => (
            <button key={each} type="button" className="chip-tab num" aria-pressed={show === each} onClick={() => setShow(each)}>
              {{ open: 'Open', questions: 'Questions', accepted: 'Accepted' }[each]} {lists[each].length}
            </button>
          ))}
        </div>
        <div className="row">
          <input
            className="text-field"
            type="search"
            placeholder="Search findings"
            aria-label="Search findings"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          {mayEdit && show === 'open' && fixable.length > 0 && (
            <Button small glyph="wand-sparkles" onClick={() => void fixAll()}>
              Fix the safe ones
            </Button>
          )}
        </div>
        {show === 'open' && (
          <div className="findings-severities" role="group" aria-label="Severity">
            {severities.map((severity) => {
              const count = lists.open.filter((finding) => finding.severity === severity).length
              return count === 0 ? null : (
                <button
                  key={severity}
                  type="button"
                  className="pill num"
                  aria-pressed={only === severity}
                  onClick={() => setOnly(only === severity ? null : severity)}
                >
                  <SeverityMark severity={severity} size={13} />
                  {severityName[severity]} {count}
                </button>
              )
            })}
          </div>
        )}
      </div>
      <div className="panel-scroll" tabIndex={-1}>
        {severities.map((severity) => {
          const members = shown.filter((finding) => finding.severity === severity)
          return members.length === 0 ? null : (
            <section key={severity} className="section" aria-label={severityName[severity]}>
              <h3>
                {severityName[severity]}
                <span className="muted num">{members.length}</span>
              </h3>
              <ul>
                {members.map((finding) => (
                  <FindingRow key={keyOf(finding)} finding={finding} />
                ))}
              </ul>
            </section>
          )
        })}
        {shown.length === 0 && <Nothing show={show} filtered={wanted !== '' || only !== null} passed={assessment.passed} />}
        {shown.length > 0 && show === 'open' && (
          <p className="muted findings-passed">
            {counted(assessment.passed, 'check')} passed, {assessment.notApplicable.toLocaleString('en-US')} did not apply.
          </p>
        )}
      </div>
    </div>
  )
}

function Nothing({ show, filtered, passed }: { show: Show; filtered: boolean; passed: number }) {
  if (filtered)
    return (
      <EmptyState glyph="search" title="No finding like that">
        Take the filter off to see the others.
      </EmptyState>
    )
  if (show === 'open')
    return (
      <EmptyState glyph="circle-check" title="Nothing is open">
        {passed > 0
          ? `${counted(passed, 'check')} passed. Answer the questions to have more of the design judged.`
          : 'Place components and they are checked as you go.'}
      </EmptyState>
    )
  if (show === 'questions')
    return (
      <EmptyState glyph="circle-check" title="Nothing is left to ask">
        Every check that applies has the facts it needs.
      </EmptyState>
    )
  return (
    <EmptyState glyph="bookmark" title="Nothing was accepted">
      A finding can be accepted with a reason and a day on which it is looked at again.
    </EmptyState>
  )
}
