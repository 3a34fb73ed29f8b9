import type { Edit } from '#domain/design/edit.ts'
import type { Finding } from '#domain/design/finding.ts'
import type { Design, Waiver } from '#domain/design/schema.ts'
import { useMayEdit, useStudio } from '../../state/studio.ts'
import { Button } from '../../ui/button.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import { SeverityMark } from '../../ui/severity.tsx'
import { elementName } from './finding-filter.ts'

const day = (fromNow: number): string => new Date(Date.now() + fromNow * 86_400_000).toISOString().slice(0, 10)

export const isPast = ({ until }: Waiver): boolean => until < day(0)

/** Does this waiver speak of this finding, in force or not? */
export const covers = (waiver: Waiver, { code, check, component, connection }: Finding): boolean =>
  (waiver.check === code || waiver.check === check) &&
  (waiver.component === undefined || waiver.component === component) &&
  (waiver.connection === undefined || waiver.connection === connection)

const on = ({ component, connection }: Waiver) => ({
  ...(component === undefined ? {} : { component }),
  ...(connection === undefined ? {} : { connection }),
})
const withdrawing = (waiver: Waiver): Edit => ({ kind: 'withdraw', check: waiver.check, ...on(waiver) })

/** Who accepted what, why, and until when; those past their day first. */
export function WaiverList({ design, findings }: { design: Design; findings: readonly Finding[] }) {
  const waivers = design.waivers.toSorted((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0))
  return (
    <ul className="waivers" aria-label="Accepted findings">
      {waivers.map((waiver) => (
        <WaiverRow
          key={`${waiver.check} ${waiver.component ?? ''} ${waiver.connection ?? ''}`}
          waiver={waiver}
          design={design}
          covered={findings.filter((finding) => covers(waiver, finding))}
        />
      ))}
    </ul>
  )
}

function WaiverRow({ waiver, design, covered }: { waiver: Waiver; design: Design; covered: readonly Finding[] }) {
  const { apply, undo, store } = useStudio()
  const mayEdit = useMayEdit()
  const [first] = covered
  const past = isPast(waiver)
  const change = (edits: readonly Edit[], told: string) => {
    if (apply(edits)) store.getState().tell(told, { action: { title: 'Undo', run: undo } })
  }
  const element = waiver.component ?? waiver.connection
  return (
    <li className="waiver" data-waiver={waiver.check}>
      <div className="question-head">
        {first === undefined ? <Glyph name="bookmark" size={15} /> : <SeverityMark severity={first.severity} size={15} />}
        <p>
          {first?.what ?? 'Nothing is found there any more.'} <span className="muted">{waiver.check}</span>
        </p>
      </div>
      <blockquote>{waiver.reason}</blockquote>
      <p className={past ? 'waiver-past' : 'muted'}>
        {waiver.by}, {past ? `until ${waiver.until}: past, so it is open again` : `until ${waiver.until}`}
        {element === undefined && covered.length > 1 && `, ${covered.length} elements`}
      </p>
      <div className="finding-actions">
        {element !== undefined && first !== undefined && (
          <Button
            small
            glyph="crosshair"
            aria-label={`Show ${elementName(first, design)}`}
            onClick={() => {
              store.getState().select([element])
              store.getState().camera?.show([element])
            }}
          >
            Show
          </Button>
        )}
        {mayEdit && past && (
          <Button
            small
            glyph="calendar"
            onClick={() => change([withdrawing(waiver), { kind: 'waive', waiver: { ...waiver, until: day(90) } }], `Accepted until ${day(90)}`)}
          >
            For 90 more days
          </Button>
        )}
        {mayEdit && (
          <Button small look="quiet" onClick={() => change([withdrawing(waiver)], `${waiver.check} is no longer accepted`)}>
            Withdraw
          </Button>
        )}
      </div>
    </li>
  )
}
