import { useMemo } from 'react'
import { graphOf } from '#domain/design/graph.ts'
import type { PromptPiece } from '../ui/prompt-words.tsx'
import { causesIn, spansOf } from './causes.ts'
import { useStudio, useStudioParts } from './studio.ts'

/** The prompt of the design for `PromptWords`; what is selected, or these elements, is marked in it. */
export function usePromptWords(marked?: readonly (readonly [number, number])[]): {
  pieces: readonly PromptPiece[]
  point: (ids: readonly string[] | null) => void
  pick: (ids: readonly string[]) => void
} {
  const { store } = useStudio()
  const { design, selected } = useStudioParts(({ design, selected }) => ({ design, selected }))
  const pieces = useMemo(() => {
    const { prompt = '' } = design.requirements
    const letters = Array.from(prompt)
    const graph = graphOf(design)
    const spans =
      marked ??
      selected.flatMap((id) => {
        const because = graph.component(id)?.because ?? design.connections.find((each) => each.id === id)?.because
        return because === undefined ? [] : spansOf(because, prompt)
      })
    return causesIn(design).map(({ from, to, ids }): PromptPiece => ({
      text: letters.slice(from, to).join(''),
      ids,
      lit: spans.some(([start, end]) => start < to && end > from),
    }))
  }, [design, selected, marked])
  return {
    pieces,
    point: (spotlight) => store.getState().look({ spotlight }),
    pick: (ids) => {
      const { select, camera, announce } = store.getState()
      const components = ids.filter((id) => graphOf(design).component(id) !== undefined)
      const chosen = components.length > 0 ? components : ids
      select(chosen)
      camera?.show(chosen)
      announce(`${chosen.length} selected`)
    },
  }
}
