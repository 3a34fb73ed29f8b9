import { Handle, type NodeProps, Position, useConnection } from '@xyflow/react'
import { memo, type CSSProperties } from 'react'
import { graphOf } from '#domain/design/graph.ts'
import { useStudioState } from '../state/studio.ts'
import { dollarsPerMonth } from '../ui/format.ts'
import { KindIcon } from '../ui/kind-icon.tsx'
import { portsJoining } from '../ui/kinds.ts'
import { SeverityMark } from '../ui/severity.tsx'
import { useCanvas } from './canvas-store.ts'
import './component-node.css'
import { viewOf } from './component-view.ts'
import { NameField } from './name-field.tsx'

const sides = [Position.Top, Position.Right, Position.Bottom, Position.Left] as const

/** A component on the canvas, near enough to read. */
export const ComponentNode = memo(function ComponentNode({ id, selected }: NodeProps) {
  const component = useStudioState(({ design }) => graphOf(design).component(id))
  const facts = useStudioState((state) => state.facts.get(id))
  const renaming = useStudioState((state) => state.renaming === id)
  const revealedAt = useStudioState(({ revealing }) => revealing?.indexOf(id) ?? -1)
  const peer = useStudioState(({ peers }) => peers.find(({ selection }) => selection?.some((each) => each === id))?.person)
  const dimmed = useCanvas(({ lit }) => lit !== null && !lit.has(id))
  const fate = useStudioState(({ preview }) =>
    preview?.removed.has(id) === true ? 'component-removed' : preview?.changed.has(id) === true ? 'component-changed' : '',
  )
  const joins = useJoins(id, component?.kind)
  if (component === undefined) return null
  const { name, service, lane } = viewOf(component)
  const line = [facts?.accelerators, facts?.monthly == null ? null : dollarsPerMonth(facts.monthly)].filter((part) => part != null).join(' · ')
  const style = { '--hue': `var(--layer-${lane})`, '--turn': revealedAt, '--peer': peer?.colour } as CSSProperties
  const className = [
    'component',
    fate,
    selected && 'component-selected',
    dimmed && 'component-dimmed',
    joins === false && 'component-dimmed',
    joins === true && 'component-joins',
    peer !== undefined && 'component-peer',
    revealedAt >= 0 && 'component-revealed',
  ]
    .filter(Boolean)
    .join(' ')
  return (
    <div className={className} style={style} data-component={id}>
      <KindIcon kind={component.kind} lane={lane} provider={component.provider} />
      <div className="component-words">
        {renaming ? <NameField id={id} name={name} /> : <span className="component-name">{name}</span>}
        <span className="component-service">{service}</span>
        <span className="component-facts num">{line}</span>
      </div>
      {facts?.worst != null && (
        <span className="component-badge" title={`${facts.findings} open`}>
          <SeverityMark severity={facts.worst} size={14} />
          <span className="num">{facts.findings}</span>
        </span>
      )}
      {peer !== undefined && <span className="component-peer-name">{peer.name}</span>}
      <Handle type="target" position={Position.Top} id="in" className="component-target" isConnectableStart={false} />
      {sides.map((side) => (
        <Handle key={side} type="source" position={side} id={side} className="component-handle" aria-hidden="true" />
      ))}
    </div>
  )
})

/** While a connection is drawn: may it end here? undefined = none is drawn, or it starts here. */
function useJoins(id: string, kind: string | undefined): boolean | undefined {
  const from = useConnection((connection) => (connection.inProgress ? connection.fromNode.id : undefined))
  const source = useStudioState(({ design }) => (from === undefined ? undefined : graphOf(design).component(from)?.kind))
  if (from === undefined || from === id || source === undefined || kind === undefined) return undefined
  return portsJoining(source, kind).length > 0
}
