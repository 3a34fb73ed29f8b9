import { useEffect, useState } from 'react'
import type { EngineTasks } from '../../state/engine-tasks.ts'
import { askEngine } from '../../state/engine.ts'
import { itemsOf } from '../../state/proposal-items.ts'
import { useMayEdit, useStudio, useStudioState } from '../../state/studio.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { EmptyState, Skeleton } from '../../ui/empty-state.tsx'
import { change, dollarsPerMonth } from '../../ui/format.ts'
import { Thumbnail } from '../../ui/thumbnail.tsx'
import './ways-dialog.css'

type Ways = EngineTasks['ways']['answer']
type Way = Ways['ways'][number]
type Compared = Way['compared']

const percent = (fraction: number): string => `${Number((fraction * 100).toFixed(3))} %`
const milliseconds = (ms: number): string => (ms >= 1000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms)} ms`)

/** What is compared: the key of the figure, how it is said, and whether less is better. */
const figures = [
  ['monthlyUsd', 'Cost', dollarsPerMonth, true],
  ['latencyMs', 'Latency', milliseconds, true],
  ['availability', 'Availability', percent, false],
  ['findings', 'Grave findings', String, true],
  ['components', 'Components', String, null],
] as const

/** Three other ways to meet the same wishes, side by side; taking one proposes it. */
export function WaysDialog() {
  const { store } = useStudio()
  const mayEdit = useMayEdit()
  const design = useStudioState((state) => state.design)
  const { look, ask } = store.getState()
  const [ways, setWays] = useState<Ways | string | null>(null)
  const close = () => look({ overlay: null })
  useEffect(() => {
    const control = new AbortController()
    askEngine('ways', { design, today: new Date().toISOString().slice(0, 10) }, control.signal).then(setWays, (error: unknown) => {
      if (!control.signal.aborted) setWays(error instanceof Error ? error.message : 'no reason given')
    })
    return () => control.abort()
  }, [design])
  const all: readonly Compared[] = ways === null || typeof ways === 'string' ? [] : [ways.now, ...ways.ways.map(({ compared }) => compared)]
  const take = (way: Way) => {
    ask({ proposal: { title: `${way.title}: another way to meet the same wishes`, edits: way.edits, because: [], warnings: [] } })
    close()
  }
  return (
    <Dialog label="Alternatives" title="Other ways to meet the same wishes" size={1180} close={close}>
      <p className="alternatives-note">
        The design bent towards one goal each, by rewrites that help it on the estimates. Taking one proposes what would change here; nothing is
        changed yet.
      </p>
      {ways === null && <Skeleton lines={10} label="Drawing three alternatives" />}
      {typeof ways === 'string' && (
        <EmptyState glyph="circle-alert" title="The alternatives could not be drawn">
          {ways}
        </EmptyState>
      )}
      {ways !== null && typeof ways !== 'string' && (
        <div className="alternatives">
          <section className="alternative alternative-now" aria-label="As it is">
            <Thumbnail picture={ways.now.picture} className="alternative-art" />
            <h3>As it is</h3>
            <p>The design on the canvas, measured alike.</p>
            <Figures of={ways.now} all={all} />
          </section>
          {ways.ways.map((way) => (
            <WayCard key={way.id} way={way} all={all} monthly={ways.now.monthlyUsd} take={mayEdit ? take : null} />
          ))}
        </div>
      )}
    </Dialog>
  )
}

type CardProps = { way: Way; all: readonly Compared[]; monthly: number; take: ((way: Way) => void) | null }

function WayCard({ way, all, monthly, take }: CardProps) {
  const { store } = useStudio()
  const items = itemsOf(way.edits, store.getState().design).filter(({ title }) => title !== '')
  const counts = (
    [
      ['add', 'added'],
      ['change', 'changed'],
      ['cut', 'removed'],
    ] as const
  ).flatMap(([look, word]) => {
    const count = items.filter((item) => item.look === look).length
    return count === 0 ? [] : [`${count} ${word}`]
  })
  const dearer = way.compared.monthlyUsd - monthly
  return (
    <section className="alternative" aria-label={way.title}>
      <Thumbnail picture={way.picture} className="alternative-art" />
      <h3>{way.title}</h3>
      <p>{way.summary}</p>
      <Figures of={way.compared} all={all} />
      <p className="alternative-change num">
        {items.length === 0 ? 'Nothing would change' : counts.join(', ')}
        {Math.abs(dearer) >= 1 && `, ${change(dearer)} a month`}
      </p>
      {take !== null && (
        <Button look="filled" disabled={way.edits.length === 0} onClick={() => take(way)}>
          {way.edits.length === 0 ? 'This is it' : `Propose the ${way.title.toLowerCase()}`}
        </Button>
      )}
    </section>
  )
}

const Figures = ({ of, all }: { of: Compared; all: readonly Compared[] }) => (
  <dl>
    {figures.map(([key, title, say, lessIsBetter]) => {
      const value = of[key]
      const best = isBest(key, of, all, lessIsBetter)
      return (
        <div key={key} className="fact">
          <dt>{title}</dt>
          <dd className={best ? 'alternative-best' : ''}>
            {typeof value === 'number' ? say(value) : 'Unknown'}
            {best && <span className="alternative-mark"> best</span>}
          </dd>
        </div>
      )
    })}
  </dl>
)

/** Better than some and as good as any; where all are alike none is. */
function isBest(key: (typeof figures)[number][0], of: Compared, all: readonly Compared[], lessIsBetter: boolean | null): boolean {
  if (lessIsBetter === null) return false
  const numbers = all.flatMap((each) => (typeof each[key] === 'number' ? [each[key]] : []))
  const value = of[key]
  if (typeof value !== 'number' || new Set(numbers).size < 2) return false
  return value === (lessIsBetter ? Math.min(...numbers) : Math.max(...numbers))
}
