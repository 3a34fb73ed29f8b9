import { useState } from 'react'
import { type ComponentSizing, type SizingMetric, sizingMetrics } from '#domain/design/sizing.ts'
import type { Ways } from '../../state/explore/way.ts'
import { Button } from '../../ui/button.tsx'
import { counted, range, short, spoken } from '../../ui/format.ts'
import { Figure } from '../../ui/figure.tsx'
import { metricRange, metricTitle, metricValue } from './metric-words.ts'
import { OtherWays } from './other-ways.tsx'
import { AcceleratorMemory } from './accelerator-memory.tsx'

type Props = {
  sizing: ComponentSizing
  name: string
  /** The name of the pool whose machines it runs on. */
  runsOn: string | undefined
  show: () => void
}

/** One component's needs; each figure opens to its formula. */
export function SizedComponent({ sizing, name, runsOn, show }: Props) {
  const { metrics, ranges, explain, choices } = sizing
  const [comparing, setComparing] = useState(false)
  const shown = sizingMetrics.filter((metric) => metrics[metric] !== undefined)
  const work = workOf(sizing)
  return (
    <section className="section" aria-label={name} data-sized={sizing.component}>
      <div className="sized-head">
        <button type="button" className="sized-name" onClick={show}>
          {name}
        </button>
        <span className="sized-what">
          {sizing.accelerator === null ? spoken(sizing.task === 'other' ? 'no accelerator' : sizing.task) : `${sizing.count} × ${sizing.accelerator}`}
        </span>
      </div>
      <p className="sized-machine num">
        {machinesOf(sizing, runsOn)}
        {sizing.hoursPerMonth < 730 && `, ${short(sizing.hoursPerMonth)} hours a month`}
        {sizing.vcpus !== undefined && `, ${sizing.vcpus} vCPU`}
        {sizing.memoryGB !== undefined && `, ${short(sizing.memoryGB)} GB memory`}
      </p>
      {shown.length > 0 && (
        <dl>
          {shown.map((metric) => (
            <Metric
              key={metric}
              metric={metric}
              value={metrics[metric] as number | boolean}
              range={ranges[metric]}
              explain={explain.find((each) => each.metric === metric)}
            />
          ))}
        </dl>
      )}
      <AcceleratorMemory sizing={sizing} />
      {work !== null && (
        <Button
          small
          look="quiet"
          glyph={comparing ? 'chevron-down' : 'chevron-right'}
          aria-expanded={comparing}
          onClick={() => setComparing(!comparing)}
        >
          {work === 'serving' ? 'Other ways to serve it' : 'Other ways to train it'}
        </Button>
      )}
      {comparing && work !== null && <OtherWays component={sizing.component} name={name} work={work} />}
      {choices.length > 0 && (
        <details className="choices" open={choices.length <= 2}>
          <summary>{counted(choices.length, 'choice')} made</summary>
          {choices.map(({ what, chosen, why, refused }) => (
            <div key={`${what} ${chosen}`} className="choice">
              <div className="fact">
                <span className="fact-name">{spoken(what)}</span>
                <span>{chosen}</span>
              </div>
              <p className="choice-why">{why}</p>
              {refused?.map((other) => (
                <p key={other.option} className="choice-why">
                  Not {other.option}: {other.why}
                </p>
              ))}
            </div>
          ))}
        </details>
      )}
    </section>
  )
}

/** What other ways can be looked at for; null = it has one way only. */
function workOf({ task, accelerator, metrics }: ComponentSizing): Ways['work'] | null {
  if (accelerator === null) return null
  if (task === 'inference') return metrics.tpotMs === undefined ? null : 'serving'
  return metrics.days === undefined ? null : 'training'
}

/** An exact figure has no range worth a line. */
const spreads = ([low, high]: readonly [number, number]): boolean => high > low * 1.01

function machinesOf({ instanceType, instances, accelerator }: ComponentSizing, runsOn: string | undefined): string {
  if (runsOn !== undefined) return `On ${runsOn}`
  if (instanceType !== null) return `${instances} × ${instanceType}`
  return accelerator === null ? 'No machine of its own' : 'The provider lists no machine with it'
}

function Metric({
  metric,
  value,
  range: between,
  explain,
}: {
  metric: SizingMetric
  value: number | boolean
  range: readonly [number, number] | undefined
  explain: ComponentSizing['explain'][number] | undefined
}) {
  const title = metricTitle(metric)
  const text = metricValue(metric, value)
  return (
    <div className="fact">
      <dt>{title}</dt>
      <dd>
        {explain === undefined ? (
          text
        ) : (
          <Figure
            origin={{
              title,
              exact: typeof value === 'number' ? value.toLocaleString('en-US', { maximumSignificantDigits: 6 }) : text,
              range: between === undefined ? undefined : range(between),
              formula: explain.formula,
              inputs: explain.inputs,
              source: explain.source,
            }}
          >
            {text}
          </Figure>
        )}
        {between !== undefined && spreads(between) && <span className="metric-range">{metricRange(metric, between)}</span>}
      </dd>
    </div>
  )
}
