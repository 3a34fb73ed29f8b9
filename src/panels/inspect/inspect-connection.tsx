import { ambientPorts, portTypes } from '#domain/design/ports.ts'
import { graphOf } from '#domain/design/graph.ts'
import type { Connection } from '#domain/design/schema.ts'
import { settingsVocabulary } from '#domain/design/settings/vocabulary.ts'
import { useMayEdit, useStudio, useStudioState } from '../../state/studio.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { spoken, words } from '../../ui/format.ts'
import { Glyph } from '../../ui/glyph.tsx'
import { portsJoining } from '../../ui/kinds.ts'
import { Reasons } from './reasons.tsx'
import { SettingField } from '../../ui/setting-field.tsx'

export function InspectConnection({ connection }: { connection: Connection }) {
  const { apply, undo, store } = useStudio()
  const design = useStudioState((state) => state.design)
  const mayEdit = useMayEdit()
  const graph = graphOf(design)
  const [from, to] = [graph.component(connection.from), graph.component(connection.to)]
  if (from === undefined || to === undefined) return null
  const joins = portsJoining(from.kind, to.kind)
  const ports = joins.includes(connection.carries) ? joins : [connection.carries, ...joins]
  const back = portsJoining(to.kind, from.kind)
  const remove = () => {
    if (!apply([{ kind: 'disconnect', connection: connection.id }])) return
    store.getState().select([])
    store.getState().tell(`Disconnected ${from.name} and ${to.name}`, { action: { title: 'Undo', run: undo } })
  }
  const reverse = () => {
    const [port] = back.toSorted((a, b) => Number(ambientPorts.has(a)) - Number(ambientPorts.has(b)))
    if (port === undefined) return
    apply(
      [
        { kind: 'reconnect', connection: connection.id, from: to.id, to: from.id },
        ...(back.includes(connection.carries) ? [] : [{ kind: 'carry', connection: connection.id, carries: port } as const]),
      ],
      'Turned round',
    )
  }
  return (
    <div className="panel-scroll" tabIndex={-1}>
      <header className="inspect-head">
        <div className="inspect-head-words">
          <button type="button" className="link-row" onClick={() => store.getState().select([from.id])}>
            <span className="truncate">{from.name}</span>
          </button>
          <button type="button" className="link-row" onClick={() => store.getState().select([to.id])}>
            <Glyph name="corner-down-left" size={14} />
            <span className="truncate">{to.name}</span>
          </button>
        </div>
        {mayEdit && (
          <div className="inspect-actions">
            <IconButton
              glyph="arrow-left-right"
              label={back.length === 0 ? 'Nothing travels the other way' : 'Turn round'}
              disabled={back.length === 0}
              onClick={reverse}
            />
            <IconButton glyph="trash-2" label="Delete" keys="Del" onClick={remove} />
          </div>
        )}
      </header>
      <section className="section" aria-label="Connection">
        <div className="field">
          <label htmlFor="inspect-carries">Carries</label>
          <select
            id="inspect-carries"
            disabled={!mayEdit}
            value={connection.carries}
            onChange={(event) => {
              const carries = portTypes.find((port) => port === event.target.value)
              if (carries !== undefined) apply([{ kind: 'carry', connection: connection.id, carries }], `Carries ${carries}`)
            }}
          >
            {ports.map((port) => (
              <option key={port} value={port}>
                {spoken(port)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="inspect-label">Label</label>
          <input
            id="inspect-label"
            key={connection.name ?? ''}
            defaultValue={connection.name ?? ''}
            placeholder="None"
            disabled={!mayEdit}
            maxLength={200}
            onKeyDown={(event) => {
              event.stopPropagation()
              if (event.key === 'Enter') event.currentTarget.blur()
            }}
            onBlur={(event) => {
              const name = event.target.value.trim()
              if (name !== (connection.name ?? '')) apply([{ kind: 'label', connection: connection.id, name: name === '' ? null : name }])
            }}
          />
        </div>
      </section>
      <section className="section" aria-label="Why it is here">
        <h3>Why it is here</h3>
        <Reasons because={connection.because} prompt={design.requirements.prompt} />
      </section>
      <section className="section" aria-label="Settings">
        <h3>Settings</h3>
        {settingsVocabulary('connection').map((definition) => (
          <SettingField
            key={definition.name}
            definition={definition}
            value={connection.settings[definition.name]}
            disabled={!mayEdit}
            onChange={(value) =>
              apply(
                [{ kind: 'configure-connection', connection: connection.id, setting: definition.name, value }],
                `${spoken(definition.name)}: ${words(value)}`,
              )
            }
          />
        ))}
      </section>
      {mayEdit && (
        <div className="section">
          <Button look="danger" glyph="unlink" onClick={remove}>
            Disconnect
          </Button>
        </div>
      )}
    </div>
  )
}
