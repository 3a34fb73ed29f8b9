import { type ComponentSizing, type SizingMetric, sizingMetrics } from '#domain/design/sizing.ts'
import { counted, range, short, spoken } from '../../ui/format.ts'
import { Figure } from '../../ui/figure.tsx'
import { metricTitle, metricValue } from './metric-words.ts'

/** One component's needs; each figure opens to its formula. */
export function SizedComponent({ sizing, name, show }: { sizing: ComponentSizing; name: string; show: () => void }) {
  const { metrics, ranges, explain, choices } = sizing
  const shown = sizingMetrics.filter((metric) => metrics[metric] !== undefined)
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
        {sizing.instanceType === null
          ? sizing.accelerator === null
            ? 'No machine of its own'
            : 'The provider lists no machine with it'
          : `${sizing.instances} × ${sizing.instanceType}`}
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
      </dd>
    </div>
  )
}
