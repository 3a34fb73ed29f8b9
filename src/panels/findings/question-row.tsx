import type { Edit } from '#domain/design/edit.ts'
import type { Finding } from '#domain/design/finding.ts'
import { graphOf } from '#domain/design/graph.ts'
import { BoundaryId, ComponentId, ConnectionId } from '#domain/design/ids.ts'
import { said } from '#domain/design/requirements.ts'
import { requirementAt } from '#domain/design/requirement-path.ts'
import type { Design } from '#domain/design/schema.ts'
import type { SettingDefinition } from '#domain/design/settings/definition.ts'
import { requirementKeys } from '#domain/design/settings/requirement-keys.data.ts'
import { settingDefinition } from '#domain/design/settings/vocabulary.ts'
import { questionKey } from '../../state/facts.ts'
import { useMayEdit, useStudio, useStudioState } from '../../state/studio.ts'
import { spoken, words } from '../../ui/format.ts'
import { SettingField, type SettingWritten } from '../../ui/setting-field.tsx'
import { SeverityMark } from '../../ui/severity.tsx'

/** One question that several checks may ask. */
export type Question = { key: string; asks: NonNullable<Finding['asks']>; findings: readonly Finding[] }

/** Findings that ask for the same fact are one question. */
export function questionsOf(findings: readonly Finding[]): Question[] {
  const asking = findings.flatMap((finding) => (finding.asks === undefined ? [] : [{ finding, asks: finding.asks }]))
  return [...Map.groupBy(asking, ({ asks }) => questionKey(asks))].flatMap(([key, members]) => {
    const [first] = members
    return first === undefined ? [] : [{ key, asks: first.asks, findings: members.map(({ finding }) => finding) }]
  })
}

/**
 * What the fact means, in the words of the vocabulary; the field below it bears its name. A team's own policy asks in
 * its own words: there the code is the name of the check.
 */
const questionText = ({ what, code, check }: Finding, definition: SettingDefinition | undefined): string =>
  definition === undefined || check === code ? what.replace(/ One of: [^.]*\.$/, '') : definition.meaning

/** A question with its answer field: what is answered goes into the design as an edit. */
export function QuestionRow({ question }: { question: Question }) {
  const { apply, undo, store } = useStudio()
  const mayEdit = useMayEdit()
  const design = useStudioState((state) => state.design)
  const { asks, findings } = question
  const [first] = findings
  const definition = definitionOf(asks)
  if (first === undefined) return null
  const answer = (value: SettingWritten) => {
    const edit = answering(asks, value)
    if (edit !== undefined && apply([edit], `${spoken(asks.setting)}: ${words(value)}`))
      store.getState().tell(`${spoken(lastOf(asks.setting))}: ${words(value)}`, { action: { title: 'Undo', run: undo } })
  }
  const show = () => {
    const { select, camera } = store.getState()
    if (asks.id === null) return
    select([asks.id])
    camera?.show([asks.id])
  }
  return (
    <li className="question" data-question={asks.setting}>
      <div className="question-head">
        <SeverityMark severity={first.severity} size={15} />
        <p>
          {questionText(first, definition)} <span className="muted">{findings.map(({ code }) => code).join(', ')}</span>
        </p>
      </div>
      {asks.id !== null && (
        <button type="button" className="question-where" onClick={show}>
          {nameOf(asks.id, design)}
        </button>
      )}
      {definition === undefined ? (
        <p className="muted">{first.remedy}</p>
      ) : (
        <SettingField definition={definition} value={valueOf(asks, design)} disabled={!mayEdit} onChange={answer} />
      )}
    </li>
  )
}

const lastOf = (setting: string): string => setting.split('.').at(-1) ?? setting

function definitionOf({ on, setting }: Question['asks']): SettingDefinition | undefined {
  if (on !== 'requirement') return settingDefinition(on, setting)
  return requirementKeys.find(({ path }) => path === `requirements.${setting}`)
}

/** @returns undefined where the question is about nothing that can be written to */
function answering({ on, id, setting }: Question['asks'], value: SettingWritten): Edit | undefined {
  switch (on) {
    case 'requirement':
      return { kind: 'require', at: setting, value }
    case 'component':
      return id === null ? undefined : { kind: 'configure', component: ComponentId.parse(id), setting, value }
    case 'connection':
      return id === null ? undefined : { kind: 'configure-connection', connection: ConnectionId.parse(id), setting, value }
    case 'boundary':
      return id === null ? undefined : { kind: 'configure-boundary', boundary: BoundaryId.parse(id), setting, value }
  }
}

function valueOf({ on, id, setting }: Question['asks'], design: Design): unknown {
  switch (on) {
    case 'requirement':
      return said(requirementAt(design.requirements, setting))
    case 'component':
      return graphOf(design).component(id ?? '')?.settings[setting]
    case 'connection':
      return design.connections.find((each) => each.id === id)?.settings[setting]
    case 'boundary':
      return graphOf(design).boundary(id ?? '')?.settings[setting]
  }
}

function nameOf(id: string, design: Design): string {
  const graph = graphOf(design)
  const connection = design.connections.find((each) => each.id === id)
  const name = (element: string) => graph.component(element)?.name ?? graph.boundary(element)?.name ?? element
  return connection === undefined ? name(id) : `${name(connection.from)} to ${name(connection.to)}`
}
