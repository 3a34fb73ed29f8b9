import { useMemo } from 'react'
import { graphOf } from '#domain/design/graph.ts'
import type { Connection } from '#domain/design/schema.ts'
import { joining, portsFor } from '../../state/joining.ts'
import { useMayEdit, useStudio, useStudioState } from '../../state/studio.ts'
import { Glyph } from '../../ui/glyph.tsx'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { laneOfKind } from '../../ui/kinds.ts'

/** What leads here and where it leads. */
export function ConnectionList({ id }: { id: string }) {
  const design = useStudioState((state) => state.design)
  const graph = graphOf(design)
  const [into, out] = [graph.to(id), graph.from(id)]
  return (
    <section className="section" aria-label="Connections">
      <h3>Connections</h3>
      {into.length + out.length === 0 && <p className="empty-note">None yet. Drag from a dot on its edge to another component.</p>}
      <ConnectTo id={id} />
      <ul>
        {into.map((each) => (
          <Row key={each.id} connection={each} other={each.from} incoming />
        ))}
        {out.map((each) => (
          <Row key={each.id} connection={each} other={each.to} incoming={false} />
        ))}
      </ul>
    </section>
  )
}

/** Joins by choosing from a list: the way without a pointer. What it carries can be changed in the connection. */
function ConnectTo({ id }: { id: string }) {
  const { apply, newId, store } = useStudio()
  const mayEdit = useMayEdit()
  const design = useStudioState((state) => state.design)
  const targets = useMemo(
    () =>
      design.components.filter(
        (other) => portsFor(design, id, other.id).length > 0 && !design.connections.some(({ from, to }) => from === id && to === other.id),
      ),
    [design, id],
  )
  if (!mayEdit || targets.length === 0) return null
  const join = (to: string) => {
    const [port] = portsFor(design, id, to)
    if (port === undefined) return
    const edit = joining(design, id, to, port, newId)
    if (edit.kind === 'connect' && apply([edit], `Connected, carries ${port}`)) store.getState().select([edit.connection.id])
  }
  return (
    <div className="field field-wide">
      <select id="inspect-connect" aria-label="Connect to" value="" onChange={(event) => join(event.target.value)}>
        <option value="" disabled>
          Connect to …
        </option>
        {targets.map((other) => (
          <option key={other.id} value={other.id}>
            {other.name} ({portsFor(design, id, other.id)[0]})
          </option>
        ))}
      </select>
    </div>
  )
}

function Row({ connection, other, incoming }: { connection: Connection; other: string; incoming: boolean }) {
  const { store } = useStudio()
  const component = useStudioState(({ design }) => graphOf(design).component(other))
  if (component === undefined) return null
  return (
    <li>
      <button type="button" className="link-row" onClick={() => store.getState().select([connection.id])}>
        <Glyph name={incoming ? 'arrow-right' : 'arrow-up-right'} size={14} />
        <span className="visually-hidden">{incoming ? 'From' : 'To'}</span>
        <KindIcon kind={component.kind} lane={laneOfKind(component.kind)} provider={component.provider} size={20} />
        <span className="grow truncate">{component.name}</span>
        <span className="muted">{connection.carries}</span>
      </button>
    </li>
  )
}
