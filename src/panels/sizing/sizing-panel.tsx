import { graphOf } from '#domain/design/graph.ts'
import type { ComponentSizing } from '#domain/design/sizing.ts'
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
  const nameOf = (id: string): string => graphOf(design).component(id)?.name ?? id
  /** What carries machines of its own, with what it adds to a total. */
  const inputsOf = (tell: (sizing: ComponentSizing) => string): Record<string, string> =>
    Object.fromEntries(accelerated.filter(({ runsOn }) => runsOn === undefined).map((sizing) => [nameOf(sizing.component), tell(sizing)]))
  return (
    <div className="panel-scroll" tabIndex={-1}>
      <section className="section" aria-label="Totals">
        <h3>All together</h3>
        <p className="big-figure">
          <Figure
            origin={{
              title: 'Accelerators',
              exact: integer(totals.accelerators),
              formula: 'The accelerators of all machines together; what runs on a pool is counted there',
              inputs: inputsOf(({ count, accelerator }) => `${count} × ${accelerator}`),
            }}
          >
            {integer(totals.accelerators)}
          </Figure>{' '}
          <small>{totals.accelerators === 1 ? 'accelerator' : 'accelerators'}</small>
        </p>
        <dl className="sizing-totals">
          <div className="fact">
            <dt>Accelerator hours a month</dt>
            <dd>
              <Figure
                origin={{
                  title: 'Accelerator hours a month',
                  exact: integer(totals.gpuHoursPerMonth),
                  formula: 'accelerators x hours a month, machines counted once',
                  inputs: inputsOf(({ count, hoursPerMonth }) => `${count} × ${short(hoursPerMonth)} h`),
                }}
              >
                {short(totals.gpuHoursPerMonth)}
              </Figure>
            </dd>
          </div>
          <div className="fact">
            <dt>Power of accelerators</dt>
            <dd>
              {totals.powerKW > 0 ? (
                <Figure
                  origin={{
                    title: 'Power',
                    exact: `${totals.powerKW.toLocaleString('en-US', { maximumSignificantDigits: 5 })} kW`,
                    formula: 'accelerators x (0.8 x rated power + host), machines counted once',
                    inputs: inputsOf(({ metrics }) => (metrics.powerKW === undefined ? 'unknown' : `${short(metrics.powerKW)} kW`)),
                    source: 'sizing method section 10',
                    estimated: true,
                  }}
                >
                  {short(totals.powerKW)} kW
                </Figure>
              ) : (
                'None'
              )}
            </dd>
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
          name={nameOf(sizing.component)}
          runsOn={sizing.runsOn === undefined ? undefined : nameOf(sizing.runsOn)}
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
