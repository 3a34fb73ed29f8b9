import { graphOf } from '#domain/design/graph.ts'
import { useStudio, useStudioParts } from '../../state/studio.ts'
import { Glyph } from '../../ui/glyph.tsx'

/** The words that caused what is selected, in one line, while the panel that tells all about it is not open. */
export function SaidOfSelected() {
  const { store } = useStudio()
  const { design, selected, panel } = useStudioParts(({ design, selected, panel }) => ({ design, selected, panel }))
  const [id] = selected
  const element =
    id === undefined || selected.length > 1 ? undefined : (graphOf(design).component(id) ?? design.connections.find((each) => each.id === id))
  if (element === undefined || panel === 'inspect') return null
  const words = [...new Set(element.because.flatMap((reason) => ('words' in reason && reason.words !== undefined ? [reason.words] : [])))]
  return (
    <p className="prompt-said">
      <Glyph name="quote" size={14} />
      <span className="truncate">
        {words.length > 0
          ? words.slice(0, 4).map((each, at) => (
              <span key={each}>
                {at > 0 && ', '}
                <mark>{each}</mark>
              </span>
            ))
          : element.because.length === 0
            ? 'Placed by hand'
            : 'Not from your words'}
      </span>
      <button type="button" className="link" onClick={() => store.getState().look({ panel: 'inspect' })}>
        Why it is here
      </button>
    </p>
  )
}
