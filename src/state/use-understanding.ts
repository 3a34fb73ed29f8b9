import { useEffect } from 'react'
import { askEngine } from './engine.ts'
import { useStudio, useStudioState } from './studio.ts'

/** Long enough that a burst of edits is understood once. */
const restMs = 250

/** Keeps what was understood up to date with the requirements, in a worker. */
export function useUnderstanding(): void {
  const { store } = useStudio()
  const about = useStudioState(({ design, loaded }) =>
    !loaded || design.components.length === 0
      ? ''
      : JSON.stringify([
          design.requirements,
          design.boundaries.map(({ kind, settings }) => (kind === 'region' ? settings['region'] : null)),
          [...new Set(design.components.map(({ provider }) => provider))],
        ]),
  )
  useEffect(() => {
    const { ask } = store.getState()
    if (about === '') {
      ask({ understanding: null })
      return undefined
    }
    const control = new AbortController()
    const timer = setTimeout(() => {
      void askEngine('understand', { design: store.getState().design }, control.signal)
        .then((understanding) => ask({ understanding }))
        .catch(() => {
          if (!control.signal.aborted) ask({ understanding: null })
        })
    }, restMs)
    return () => {
      clearTimeout(timer)
      control.abort()
    }
  }, [about, store])
}
