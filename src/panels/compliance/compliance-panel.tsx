import { useMemo, useState } from 'react'
import { type ControlResult, type ControlStatus, controlStatuses } from '#domain/design/finding.ts'
import { type FrameworkId, frameworkIds, said } from '#domain/design/requirements.ts'
import { graphOf } from '#domain/design/graph.ts'
import { useMayEdit, useStudio, useStudioParts } from '../../state/studio.ts'
import { EmptyState, Skeleton } from '../../ui/empty-state.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import type { GlyphName } from '../../ui/glyphs.data.ts'
import '../../ui/panel.css'
import './compliance.css'

const looks: Record<ControlStatus, { title: string; glyph: GlyphName; hue: string }> = {
  'not-provided': { title: 'Not provided', glyph: 'circle-x', hue: 'var(--bad)' },
  'needs-input': { title: 'Needs an answer', glyph: 'circle-help', hue: 'var(--warn)' },
  provided: { title: 'Provided', glyph: 'circle-check', hue: 'var(--good)' },
  attestation: { title: 'To be attested', glyph: 'file-text', hue: 'var(--info)' },
  'not-applicable': { title: 'Does not apply', glyph: 'circle-minus', hue: 'var(--text-3)' },
}
const order: readonly ControlStatus[] = ['not-provided', 'needs-input', 'provided', 'attestation', 'not-applicable']

const frameworkNames: Record<FrameworkId, string> = {
  gdpr: 'GDPR',
  ccpa: 'CCPA',
  hipaa: 'HIPAA',
  soc2: 'SOC 2',
  'iso-27001': 'ISO 27001',
  'iso-42001': 'ISO 42001',
  'nist-ai-rmf': 'NIST AI RMF',
  'nist-800-53': 'NIST 800-53',
  'eu-ai-act': 'EU AI Act',
  'pci-dss': 'PCI DSS',
  fedramp: 'FedRAMP',
}

/** Which controls of which law or standard the design provides, and what proves it. */
export function CompliancePanel() {
  const { assessment, problem, design } = useStudioParts(({ assessment, assessmentProblem, design }) => ({
    assessment,
    problem: assessmentProblem,
    design,
  }))
  const { apply } = useStudio()
  const mayEdit = useMayEdit()
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
  return (
    <div className="panel-scroll" tabIndex={-1}>
      <section className="section" aria-label="Frameworks">
        <h3>Laws and standards that apply</h3>
        <div className="framework-chips">
          {frameworkIds.map((id) => (
            <button
              key={id}
              type="button"
              className="framework-chip"
              aria-pressed={asked.includes(id)}
              disabled={!mayEdit}
              onClick={() => toggle(id)}
            >
              {frameworkNames[id]}
            </button>
          ))}
        </div>
      </section>
      {[...byFramework].map(([id, results]) => (
        <FrameworkSection key={id} name={frameworkNames[id]} results={results} />
      ))}
      {byFramework.size === 0 && (
        <EmptyState glyph="clipboard-check" title="No law or standard is asked for">
          Choose those that apply to you above; each control then says what the design provides and what is missing.
        </EmptyState>
      )}
      {byFramework.size > 0 && (
        <p className="muted compliance-note">A design shows intent. An auditor wants proof that it was built and is run so.</p>
      )}
    </div>
  )
}

function FrameworkSection({ name, results }: { name: string; results: readonly ControlResult[] }) {
  const [only, setOnly] = useState<ControlStatus | null>(null)
  const applicable = results.filter(({ status }) => status !== 'not-applicable').length
  const provided = results.filter(({ status }) => status === 'provided').length
  const shown = results.filter(({ status }) => only === null || status === only).toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
  return (
    <section className="section" aria-label={name}>
      <div className="section-head">
        <h3 className="framework-name">{name}</h3>
        <span className="muted num">
          {provided} of {applicable} provided
        </span>
      </div>
      <div className="control-bar" aria-hidden="true">
        {order.map((status) => (
          <span
            key={status}
            style={{
              flexGrow: results.filter((result) => result.status === status).length,
              background: looks[status].hue,
              opacity: status === 'not-applicable' ? 0.3 : 1,
            }}
          />
        ))}
      </div>
      <div className="control-filters" role="group" aria-label={`Controls of ${name}`}>
        {controlStatuses
          .filter((status) => results.some((result) => result.status === status))
          .map((status) => (
            <button
              key={status}
              type="button"
              className="pill num"
              aria-pressed={only === status}
              onClick={() => setOnly(only === status ? null : status)}
            >
              <span style={{ color: looks[status].hue, display: 'inline-flex' }}>
                <Glyph name={looks[status].glyph} size={13} />
              </span>
              {looks[status].title} {results.filter((result) => result.status === status).length}
            </button>
          ))}
      </div>
      <ul>
        {shown.map((result) => (
          <ControlRow key={result.control} result={result} />
        ))}
      </ul>
    </section>
  )
}

function ControlRow({ result }: { result: ControlResult }) {
  const { store } = useStudio()
  const design = useStudioParts(({ design }) => ({ design })).design
  const { title, glyph, hue } = looks[result.status]
  const name = (element: string) => graphOf(design).component(element)?.name ?? element
  return (
    <li>
      <details className="control" data-control={result.control}>
        <summary>
          <span style={{ color: hue }} title={title}>
            <Glyph name={glyph} size={15} />
            <span className="visually-hidden">{title}</span>
          </span>
          <span className="grow">
            <code>{result.control}</code> {result.title}
          </span>
        </summary>
        {result.evidence.length === 0 ? (
          <p className="muted">
            {result.status === 'attestation' ? 'No design can show this; somebody has to attest it.' : 'Nothing in the design speaks to it.'}
          </p>
        ) : (
          <ul>
            {result.evidence.slice(0, 40).map(({ element, check, setting }) => (
              <li key={`${element} ${check} ${setting ?? ''}`}>
                <button
                  type="button"
                  className="link-row"
                  onClick={() => {
                    store.getState().select([element])
                    store.getState().camera?.show([element])
                  }}
                >
                  <span className="grow truncate">
                    {name(element)}
                    {setting !== undefined && <span className="muted">, {setting}</span>}
                  </span>
                  <code className="muted">{check}</code>
                </button>
              </li>
            ))}
          </ul>
        )}
      </details>
    </li>
  )
}
