import { useMemo, useState } from 'react'
import { frameworks } from '#domain/checks/frameworks/index.ts'
import { designDigest } from '#domain/design/digest.ts'
import { type ControlStatus, controlStatuses } from '#domain/design/finding.ts'
import { type FrameworkId, said } from '#domain/design/requirements.ts'
import { useMayEdit, useStudio, useStudioParts } from '../../state/studio.ts'
import { EmptyState, Skeleton } from '../../ui/empty-state.tsx'
import { frameworkNames } from '../../ui/framework-names.ts'
import { Glyph } from '../../ui/glyph.tsx'
import '../../ui/panel.css'
import './compliance.css'
import { countOf, decidedOf, looks, order } from './control-looks.ts'
import { FrameworkSection } from './framework-section.tsx'

/** Which controls of which law or standard the design provides, and what proves it. */
export function CompliancePanel() {
  const { assessment, problem, design } = useStudioParts(({ assessment, assessmentProblem, design }) => ({
    assessment,
    problem: assessmentProblem,
    design,
  }))
  const { apply } = useStudio()
  const mayEdit = useMayEdit()
  const [status, setStatus] = useState<ControlStatus | null>(null)
  const [text, setText] = useState('')
  // As in every report, so that a page and a screen can be told to be about the same design.
  const digest = useMemo(() => (assessment === null ? '' : designDigest(assessment.design)), [assessment])
  const asked = said(design.requirements.frameworks) ?? []
  const byFramework = useMemo(() => Map.groupBy(assessment?.compliance ?? [], ({ framework }) => framework), [assessment])
  const toggle = (id: FrameworkId) => {
    const next = asked.includes(id) ? asked.filter((each) => each !== id) : [...asked, id]
    apply(
      [{ kind: 'require', at: 'frameworks', value: next.length === 0 ? null : next }],
      `${frameworkNames[id]} ${asked.includes(id) ? 'no longer asked for' : 'asked for'}`,
    )
  }
  if (assessment === null)
    return problem === null ? (
      <Skeleton lines={10} label="Checking the controls" />
    ) : (
      <EmptyState glyph="circle-alert" title="The controls could not be checked">
        {problem}
      </EmptyState>
    )
  const all = assessment.compliance
  const { decided, total } = decidedOf(all)
  return (
    <div className="panel-scroll" tabIndex={-1}>
      <section className="section" aria-label="Frameworks">
        <h3>Laws and standards that apply</h3>
        <div className="framework-chips">
          {frameworks.map(({ id, title }) => (
            <button
              key={id}
              type="button"
              className="framework-chip"
              aria-pressed={asked.includes(id)}
              disabled={!mayEdit}
              title={title}
              onClick={() => toggle(id)}
            >
              {frameworkNames[id]}
            </button>
          ))}
        </div>
      </section>
      {byFramework.size > 0 && (
        <section className="section" aria-label="Controls">
          <p className="big-figure">
            {decided} <small>of {total} controls decided by the design</small>
          </p>
          <div className="control-filters" role="group" aria-label="Status">
            {controlStatuses
              .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
              .filter((each) => countOf(all, each) > 0)
              .map((each) => (
                <button
                  key={each}
                  type="button"
                  className="pill num"
                  aria-pressed={status === each}
                  onClick={() => setStatus(status === each ? null : each)}
                >
                  <span className="control-mark" style={{ color: looks[each].hue }}>
                    <Glyph name={looks[each].glyph} size={13} />
                  </span>
                  {looks[each].title} {countOf(all, each)}
                </button>
              ))}
          </div>
          <input
            className="text-field"
            type="search"
            placeholder="Search controls"
            aria-label="Search controls"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </section>
      )}
      {frameworks.map((framework) => {
        const results = byFramework.get(framework.id)
        return results === undefined ? null : (
          <FrameworkSection key={framework.id} framework={framework} results={results} status={status} text={text} alone={byFramework.size === 1} />
        )
      })}
      {byFramework.size === 0 && (
        <EmptyState glyph="clipboard-check" title="No law or standard is asked for">
          Choose those that apply to you above; each control then says what the design provides and what is missing.
        </EmptyState>
      )}
      {byFramework.size > 0 && (
        <p className="muted compliance-note">
          This is not legal advice. A design shows intent; an auditor wants proof that it was built and is run so. Controls as of{' '}
          {frameworks.reduce((newest, { checkedOn }) => (checkedOn > newest ? checkedOn : newest), '')}.
          {assessment.checked !== undefined && (
            <>
              {' '}
              Judged on {assessment.checked.day} with rules {assessment.checked.rulePack}; this design is{' '}
              <code title={digest}>{digest.slice(0, 12)}</code>.
            </>
          )}
        </p>
      )}
    </div>
  )
}
