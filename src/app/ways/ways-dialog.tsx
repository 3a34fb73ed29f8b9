import { useEffect, useState } from 'react'
import type { EngineTasks } from '../../state/engine-tasks.ts'
import { askEngine } from '../../state/engine.ts'
import { itemsOf } from '../../state/proposal-items.ts'
import { useMayEdit, useStudio, useStudioParts } from '../../state/studio.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { EmptyState, Skeleton } from '../../ui/empty-state.tsx'
import { change, dollarsPerMonth } from '../../ui/format.ts'
import { Thumbnail } from '../../ui/thumbnail.tsx'
import './ways-dialog.css'

type Ways = EngineTasks['ways']['answer']
type Way = Ways[number]

const percent = (fraction: number): string => `${Number((fraction * 100).toFixed(3))} %`
const milliseconds = (ms: number): string => (ms >= 1000 ? `${(ms / 1000).toFixed(1)} s` : `${ms} ms`)

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
  const { design, monthly } = useStudioParts(({ design, totals }) => ({ design, monthly: totals?.monthly ?? null }))
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
  const take = (way: Way) => {
    ask({ proposal: { title: `${way.title}: another way to meet the same wishes`, edits: way.edits, because: [], warnings: [] } })
    close()
  }
  return (
    <Dialog label="Alternatives" title="Other ways to meet the same wishes" size={1080} close={close}>
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
      {Array.isArray(ways) && (
        <div className="alternatives">
          {(ways as Ways).map((way) => (
            <WayCard key={way.id} way={way} ways={ways as Ways} monthly={monthly} take={mayEdit ? take : null} />
          ))}
        </div>
      )}
    </Dialog>
  )
}

function WayCard({ way, ways, monthly, take }: { way: Way; ways: Ways; monthly: number | null; take: ((way: Way) => void) | null }) {
  const { store } = useStudio()
  const items = itemsOf(way.edits, store.getState().design).filter(({ title }) => title !== '')
  const count = (look: string) => items.filter((item) => item.look === look).length
  const cost = way.compared['monthlyUsd']
  return (
    <section className="alternative" aria-label={way.title}>
      <Thumbnail picture={way.picture} className="alternative-art" />
      <h3>{way.title}</h3>
      <p>{way.summary}</p>
      <dl>
        {figures.map(([key, title, say, lessIsBetter]) => {
          const value = way.compared[key]
          const best = isBest(key, way, ways, lessIsBetter)
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
      <p className="alternative-change num">
        {items.length === 0 ? 'Nothing would change' : `${count('add')} added, ${count('change')} changed, ${count('cut')} removed`}
        {monthly !== null && typeof cost === 'number' && Math.abs(cost - monthly) >= 1 && `, ${change(cost - monthly)} a month`}
      </p>
      {take !== null && (
        <Button look="filled" disabled={way.edits.length === 0} onClick={() => take(way)}>
          {way.edits.length === 0 ? 'This is it' : `Propose the ${way.title.toLowerCase()}`}
        </Button>
      )}
    </section>
  )
}

function isBest(key: (typeof figures)[number][0], way: Way, ways: Ways, lessIsBetter: boolean | null): boolean {
  if (lessIsBetter === null) return false
  const numbers = ways.flatMap(({ compared }) => (typeof compared[key] === 'number' ? [compared[key]] : []))
  const value = way.compared[key]
  if (typeof value !== 'number' || new Set(numbers).size < 2) return false
  return value === (lessIsBetter ? Math.min(...numbers) : Math.max(...numbers))
}
