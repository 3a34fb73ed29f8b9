import { graphOf } from '#domain/design/graph.ts'
import { useStudioParts } from '../../state/studio.ts'
import '../../ui/panel.css'
import { InspectComponent } from './inspect-component.tsx'
import { InspectConnection } from './inspect-connection.tsx'
import { InspectDesign } from './inspect-design.tsx'
import { InspectMany } from './inspect-many.tsx'
import './inspect.css'

/** What is selected, why it is there, and everything that can be said about it. */
export function InspectPanel() {
  const { design, selected } = useStudioParts(({ design, selected }) => ({ design, selected }))
  const [first] = selected
  if (first === undefined) return <InspectDesign />
  if (selected.length > 1) return <InspectMany ids={selected} />
  const component = graphOf(design).component(first)
  if (component !== undefined) return <InspectComponent key={first} component={component} />
  const connection = design.connections.find(({ id }) => id === first)
  return connection === undefined ? <InspectDesign /> : <InspectConnection key={first} connection={connection} />
}
