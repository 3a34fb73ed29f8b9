import { graphOf } from '#domain/design/graph.ts'
import type { Connection } from '#domain/design/schema.ts'
import { useStudio, useStudioState } from '../../state/studio.ts'
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
