import { useEffect } from 'react'
import type { Design } from '#domain/design/schema.ts'
import { askEngine } from './engine.ts'
import { useStudio, useStudioState } from './studio.ts'

/** Long enough that a burst of edits is understood once. */
const restMs = 250
/** The first time the engine has to be fetched, and the drawing comes first. */
const firstMs = 900

const known = new WeakMap<Design, string>()

/** All that what was understood depends on; worked out once a version of the design, as many ask for it. */
function aboutOf(design: Design): string {
  const before = known.get(design)
  if (before !== undefined) return before
  const about = JSON.stringify([
    design.requirements,
    design.boundaries.map(({ kind, settings }) => (kind === 'region' ? settings['region'] : null)),
    [...new Set(design.components.map(({ provider }) => provider))],
  ])
  known.set(design, about)
  return about
}

/** Keeps what was understood up to date with the requirements, in a worker. */
export function useUnderstanding(): void {
  const { store } = useStudio()
  const about = useStudioState(({ design, loaded, role }) => (!loaded || role !== 'edit' || design.components.length === 0 ? '' : aboutOf(design)))
  useEffect(() => {
    const { ask, understanding: before } = store.getState()
    if (about === '') {
      ask({ understanding: null })
      return undefined
    }
    const control = new AbortController()
    const timer = setTimeout(
      () => {
        void askEngine('understand', { design: store.getState().design }, control.signal)
          .then((understanding) => ask({ understanding }))
          .catch(() => {
            if (!control.signal.aborted) ask({ understanding: null })
          })
      },
      before === null ? firstMs : restMs,
    )
    return () => {
      clearTimeout(timer)
      control.abort()
    }
  }, [about, store])
}
