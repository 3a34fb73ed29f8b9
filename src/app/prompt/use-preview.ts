import { useEffect, useMemo } from 'react'
import type { Edit } from '#domain/design/edit.ts'
import { acceptedEdits, itemsOf, type ProposalItem } from '../../state/proposal-items.ts'
import type { Box } from '#domain/layout/drawing.ts'
import { type StudioState, useStudio, useStudioState } from '../../state/studio.ts'
import { previewOf } from '../../state/preview.ts'

/** The waiting proposal as things to say yes or no to, and the edits of what was not refused. */
export function useItems(): { items: readonly ProposalItem[]; accepted: readonly Edit[] } {
  const proposal = useStudioState((state) => state.proposal)
  const refused = useStudioState((state) => state.refused)
  const design = useStudioState((state) => state.design)
  const items = useMemo(() => (proposal === null ? [] : itemsOf(proposal.edits, design)), [proposal, design])
  const accepted = useMemo(() => (proposal === null ? [] : acceptedEdits(items, refused, proposal.edits)), [proposal, items, refused])
  return { items, accepted }
}

/** What is to be seen of the proposal: what would come and go; where only settings differ, what would change. */
export function touchedBoxes({ preview, drawing }: StudioState): Box[] {
  if (preview === null || drawing === null) return []
  const boxes = drawing.components as ReadonlyMap<string, Box>
  const moving = [...preview.added.map(({ box }) => box), ...[...preview.removed].flatMap((id) => boxes.get(id) ?? [])]
  return moving.length > 0 ? moving : [...preview.changed.keys()].flatMap((id) => boxes.get(id) ?? [])
}

/** Works out what the accepted part of the proposal would do, again when the design changes under it. */
export function usePreview(accepted: readonly Edit[]): void {
  const { store } = useStudio()
  const assessment = useStudioState((state) => state.assessment)
  // Ghosts stand in the layers: there, what was not touched does not move for them.
  const inLayers = useStudioState(({ drawing, projection }) => projection === 'layers' && drawing !== null && drawing.lanes.length > 0)
  useEffect(() => {
    const { ask, design, drawing, proposal, look, projection } = store.getState()
    if (projection !== 'layers') look({ projection: 'layers' })
    if (proposal === null || drawing === null || !inLayers) return undefined
    const control = new AbortController()
    previewOf(design, drawing, assessment, accepted, new Date().toISOString().slice(0, 10), control.signal).then(
      (preview) => {
        if (control.signal.aborted || store.getState().proposal !== proposal) return
        ask({ preview: preview ?? null })
      },
      () => {
        if (!control.signal.aborted) ask({ preview: null })
      },
    )
    return () => control.abort()
  }, [accepted, assessment, store, inLayers])
}
