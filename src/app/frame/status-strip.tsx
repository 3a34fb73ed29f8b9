import { severities } from '#domain/design/finding.ts'
import { findingsView, type FindingsView } from '../../state/findings-view.ts'
import type { Panel } from '../../state/view-slice.ts'
import { useStudio, useStudioParts } from '../../state/studio.ts'
import { change, counted, dollarRange, dollarsPerMonth } from '../../ui/format.ts'
import { Glyph } from '../../ui/glyph.tsx'
import { severityName, SeverityMark } from '../../ui/severity.tsx'
import { SaveMark } from './save-mark.tsx'
import './status-strip.css'

/** What the design amounts to, after every edit; each figure opens its panel. */
export function StatusStrip() {
  const { store } = useStudio()
  const { totals, totalsBefore, stale, zoom, camera, problem } = useStudioParts((state) => ({
    totals: state.totals,
    totalsBefore: state.totalsBefore,
    // While words are carried out, what is there is not yet what was asked for.
    stale: state.assessedRevision < state.revision || state.stages.length > 0,
    zoom: state.zoom,
    camera: state.camera,
    problem: state.assessmentProblem,
  }))
  const open = (panel: Panel) => () => store.getState().look({ panel })
  const openList = (show: FindingsView['show']) => () => {
    findingsView.setState({ show })
    open('findings')()
  }
  if (totals === null)
    return (
      <footer className="status-strip" aria-label="Status">
        <span className="status-item">{problem === null ? 'Assessing' : `Not assessed: ${problem}`}</span>
      </footer>
    )
  const shown = severities.filter((severity) => severity !== 'info' && totals.bySeverity[severity] > 0)
  const delta = totalsBefore?.monthly == null || totals.monthly === null ? 0 : totals.monthly - totalsBefore.monthly
  const open1 = shown
    .map((severity) => counted(totals.bySeverity[severity], severityName[severity].toLowerCase(), severityName[severity].toLowerCase()))
    .join(', ')
  return (
    <footer className={`status-strip ${stale ? 'status-stale' : ''}`} aria-label="Status" data-assessed={stale ? undefined : ''}>
      <button
        type="button"
        className="status-item"
        onClick={openList('open')}
        aria-label={`Findings: ${open1 === '' ? 'none open' : open1}`}
        title="Findings"
      >
        {shown.length === 0 ? (
          <span className="row">
            <Glyph name="circle-check" size={14} /> No findings
          </span>
        ) : (
          <span className="status-severities num">
            {shown.map((severity) => (
              <span key={severity}>
                <SeverityMark severity={severity} size={14} />
                {totals.bySeverity[severity]}
              </span>
            ))}
          </span>
        )}
      </button>
      {totals.needsInput > 0 && (
        <button type="button" className="status-item num wide-only" onClick={openList('questions')} title="Facts that nobody said yet">
          <Glyph name="circle-help" size={14} />
          {counted(totals.needsInput, 'question')}
        </button>
      )}
      <button type="button" className="status-item num" onClick={open('sizing')} title="Accelerators">
        <Glyph name="cpu" size={14} />
        {totals.accelerators === 0 ? <span>No GPUs</span> : <span>{counted(totals.accelerators, 'GPU')}</span>}
      </button>
      <button
        type="button"
        className="status-item num"
        onClick={open('cost')}
        title={`Range ${dollarRange(totals.range)} a month${totals.unpriced > 0 ? `; ${counted(totals.unpriced, 'component')} without a price` : ''}`}
      >
        <Glyph name="dollar-sign" size={14} />
        <span data-figure="monthly">{totals.monthly === null ? 'Cost unknown' : dollarsPerMonth(totals.monthly)}</span>
        {Math.abs(delta) >= 0.5 && <span className={delta > 0 ? 'status-change-up' : 'status-change-down'}>{change(delta)}</span>}
        {totals.unpriced > 0 && totals.monthly !== null && <span className="muted wide-only">+ {totals.unpriced} unknown</span>}
      </button>
      {totals.controls > 0 && (
        <button type="button" className="status-item num wide-only" onClick={open('compliance')} title="Controls that the design decides">
          <Glyph name="clipboard-check" size={14} />
          {totals.decided} of {totals.controls} controls
        </button>
      )}
      <span className="grow wide-only" />
      <button type="button" className="status-item num wide-only" onClick={() => camera?.fit()} title="Fit the drawing  Shift+1">
        {Math.round(zoom * 100)} %
      </button>
      <span className="wide-only">
        <SaveMark />
      </span>
    </footer>
  )
}
