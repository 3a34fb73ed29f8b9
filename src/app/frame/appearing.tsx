import { crossCuttingConcerns, layers } from '#domain/design/layers.ts'
import { useStudioState } from '../../state/studio.ts'
import { KindIcon } from '../../ui/kind-icon.tsx'
import './appearing.css'

const lanes = [
  ...layers.toReversed().map(({ id, number, name }) => ({ id: id as string, title: `${number}  ${name}` })),
  ...crossCuttingConcerns.map((id) => ({ id: id as string, title: id.charAt(0).toUpperCase() + id.slice(1) })),
]

/** The parts that the engine has told of so far, in their lanes, while it is still at work. */
export function Appearing() {
  const appeared = useStudioState((state) => state.appeared)
  return (
    <div className="appearing" role="status" aria-label={`${appeared.length} parts so far`}>
      {lanes.map(({ id, title }) => (
        <div key={id} className="appearing-lane" style={{ '--hue': `var(--layer-${id})` } as React.CSSProperties}>
          <span className="appearing-title">{title}</span>
          <ul>
            {appeared
              .filter(({ lane }) => lane === id)
              .map(({ id: part, kind, name, provider }) => (
                <li key={part}>
                  <KindIcon kind={kind} lane={id} provider={provider} size={18} />
                  {name}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
