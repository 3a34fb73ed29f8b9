import { useEffect } from 'react'
import { useStudio, useStudioState } from '../../state/studio.ts'
import { previewOf } from '../../state/preview.ts'

/** Works out what the waiting proposal would do, again when the design changes under it. */
export function usePreview(): void {
  const { store } = useStudio()
  const proposal = useStudioState((state) => state.proposal)
  const assessment = useStudioState((state) => state.assessment)
  useEffect(() => {
    const { ask, design, drawing } = store.getState()
    if (proposal === null || drawing === null) {
      if (store.getState().preview !== null) ask({ preview: null })
      return undefined
    }
    const control = new AbortController()
    void previewOf(design, drawing, assessment, proposal.edits, new Date().toISOString().slice(0, 10), control.signal).then((preview) => {
      if (control.signal.aborted) return
      ask({ preview: preview ?? null })
      if (preview !== undefined && preview.added.length > 0) store.getState().camera?.include(preview.added.map(({ box }) => box))
    })
    return () => control.abort()
  }, [proposal, assessment, store])
}
