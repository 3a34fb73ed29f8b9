import { graphOf } from '#domain/design/graph.ts'
import { useStudio, useStudioParts } from '../../state/studio.ts'
import { EmptyState, Skeleton } from '../../ui/empty-state.tsx'
import { counted, integer, short } from '../../ui/format.ts'
import { Figure } from '../../ui/figure.tsx'
import '../../ui/panel.css'
import { SizedComponent } from './sized-component.tsx'
import './sizing.css'

/** What has to be bought or rented to carry the load, and how that was worked out. */
export function SizingPanel() {
  const { assessment, problem } = useStudioParts(({ assessment, assessmentProblem }) => ({ assessment, problem: assessmentProblem }))
  const { store } = useStudio()
  const design = useStudioParts(({ design }) => ({ design })).design
  if (assessment === null)
    return problem === null ? (
      <Skeleton lines={10} label="Sizing the design" />
    ) : (
      <EmptyState glyph="circle-alert" title="The design could not be sized">
        {problem}
      </EmptyState>
    )
  const { components, totals, findings } = assessment.sizing
  if (components.length === 0)
    return (
      <EmptyState glyph="cpu" title="Nothing to size yet">
        Add a model, a training job or a server for one, and say what it has to carry.
      </EmptyState>
    )
  const accelerated = components.filter(({ accelerator }) => accelerator !== null)
  const others = components.filter(({ accelerator }) => accelerator === null)
  return (
    <div className="panel-scroll" tabIndex={-1}>
      <section className="section" aria-label="Totals">
        <h3>All together</h3>
        <p className="big-figure">
          <Figure
            origin={{
              title: 'Accelerators',
              exact: integer(totals.accelerators),
              formula: 'The accelerators of all components together',
              inputs: Object.fromEntries(
                accelerated.map(({ component, count, accelerator }) => [
                  graphOf(design).component(component)?.name ?? component,
                  `${count} × ${accelerator}`,
                ]),
              ),
            }}
          >
            {integer(totals.accelerators)}
          </Figure>{' '}
          <small>{totals.accelerators === 1 ? 'accelerator' : 'accelerators'}</small>
        </p>
        <dl className="sizing-totals">
          <div className="fact">
            <dt>Accelerator hours a month</dt>
            <dd>{short(totals.gpuHoursPerMonth)}</dd>
          </div>
          <div className="fact">
            <dt>Power</dt>
            <dd>{totals.powerKW > 0 ? `${short(totals.powerKW)} kW` : 'None for accelerators'}</dd>
          </div>
        </dl>
        {findings.map((finding) => (
          <p key={`${finding.code} ${finding.what}`} className="sizing-note">
            {finding.what} {finding.remedy}
          </p>
        ))}
      </section>
      {[...accelerated, ...others].map((sizing) => (
        <SizedComponent
          key={sizing.component}
          sizing={sizing}
          name={graphOf(design).component(sizing.component)?.name ?? sizing.component}
          show={() => {
            store.getState().select([sizing.component])
            store.getState().camera?.show([sizing.component])
          }}
        />
      ))}
      <p className="muted sizing-count">{counted(components.length, 'component')} sized.</p>
    </div>
  )
}
