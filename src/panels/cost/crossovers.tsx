import { useId, useState } from 'react'
import { graphOf } from '#domain/design/graph.ts'
import { useStudioState } from '../../state/studio.ts'
import type { Volumes } from '../../state/explore/volumes.ts'
import { exactDollars, integer, short } from '../../ui/format.ts'
import { Figure } from '../../ui/figure.tsx'
import { CrossoverPlot } from './crossover-plot.tsx'

/** From which volume on own accelerators cost less than tokens, for each served model and each model sold by the token. */
export function Crossovers({ volumes: { crossovers, requestsPerMonth } }: { volumes: Volumes }) {
  const design = useStudioState((state) => state.design)
  const id = useId()
  const [picked, setPicked] = useState<string | null>(null)
  const keyOf = ({ component, apiModel }: Volumes['crossovers'][number]): string => `${component} ${apiModel}`
  // The one that crosses nearest to what is asked says most.
  const usual = crossovers
    .filter((each) => each.requestsPerMonth !== null)
    .toSorted((a, b) => distance(a.requestsPerMonth, requestsPerMonth) - distance(b.requestsPerMonth, requestsPerMonth))[0]
  const shown = crossovers.find((each) => keyOf(each) === picked) ?? usual ?? crossovers[0]
  if (shown === undefined)
    return (
      <section className="section" aria-label="Tokens or own accelerators">
        <h3>Tokens or own accelerators</h3>
        <p className="muted">No language model runs on own accelerators here, so there is nothing to compare with tokens.</p>
      </section>
    )
  const name = (component: string): string => graphOf(design).component(component)?.name ?? component
  const several = new Set(crossovers.map(({ component }) => component)).size > 1
  return (
    <section className="section" aria-label="Tokens or own accelerators">
      <h3>Tokens or own accelerators</h3>
      <div className="crossover-pick">
        <label htmlFor={id}>{several ? 'Server and model' : `${name(shown.component)} against`}</label>
        <select id={id} className="select" value={keyOf(shown)} onChange={(event) => setPicked(event.target.value)}>
          {crossovers.map((each) => (
            <option key={keyOf(each)} value={keyOf(each)}>
              {several ? `${name(each.component)} against ${each.apiModel}` : each.apiModel}
            </option>
          ))}
        </select>
      </div>
      <CrossoverPlot crossover={shown} now={requestsPerMonth} />
      <div className="plot-legend">
        <span>
          <i className="stroke stroke-api" /> By the token
        </span>
        <span>
          <i className="stroke stroke-own" /> Own accelerators
        </span>
        {requestsPerMonth !== null && (
          <span>
            <i className="stroke stroke-now" /> What is asked now
          </span>
        )}
      </div>
      <p className="crossover-words num">
        {shown.requestsPerMonth === null ? (
          'A full copy costs more than its tokens, at any volume.'
        ) : (
          <>
            Own accelerators cost less from{' '}
            <Figure
              origin={{
                title: 'Crossover',
                exact: `${integer(shown.requestsPerMonth)} requests a month`,
                formula: 'cost of one copy a month / cost of one request by the token',
                inputs: {
                  oneCopyAMonth: exactDollars(shown.usdPerReplica),
                  oneRequestByTheToken: exactDollars(shown.usdPerRequestApi),
                  requestsOfOneCopyAMonth: integer(shown.requestsPerReplica),
                },
                source: 'token prices of the provider; the bill of its machines',
                estimated: true,
              }}
            >
              {short(shown.requestsPerMonth)} requests
            </Figure>{' '}
            a month on
            {requestsPerMonth === null
              ? '; nobody says how many come.'
              : requestsPerMonth >= shown.requestsPerMonth
                ? `; ${short(requestsPerMonth)} come, so they pay off.`
                : `; only ${short(requestsPerMonth)} come, so tokens cost less.`}
          </>
        )}
      </p>
    </section>
  )
}

const distance = (a: number | null, b: number | null): number => (a === null ? Infinity : b === null || b <= 0 ? a : Math.abs(Math.log(a / b)))
