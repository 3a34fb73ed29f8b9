import type { SaveState } from '../../state/people-slice.ts'
import { useStudioState } from '../../state/studio.ts'
import { Glyph } from '../../ui/glyph.tsx'
import type { GlyphName } from '../../ui/glyphs.data.ts'

type Shown = { glyph: GlyphName; text: string; title: string; look: '' | 'save-state-warn' | 'save-state-bad' }

export function saveWords(save: SaveState): Shown {
  switch (save.kind) {
    case 'connecting':
      return { glyph: 'cloud', text: 'Connecting', title: 'Joining the room of this design', look: '' }
    case 'saved':
      return { glyph: 'cloud', text: 'Saved', title: 'The server has stored everything', look: '' }
    case 'saving':
      return { glyph: 'cloud-upload', text: 'Saving', title: 'The server has not confirmed the last change yet', look: '' }
    case 'offline':
      return save.unsent
        ? {
            glyph: 'cloud-off',
            text: 'Offline, kept here',
            title: 'Your changes are kept in this browser and sent when the connection is back',
            look: 'save-state-warn',
          }
        : { glyph: 'cloud-off', text: 'Offline', title: 'The server cannot be reached; you can go on working', look: 'save-state-warn' }
    case 'failed':
      return { glyph: 'cloud-alert', text: 'Not saved', title: save.why, look: 'save-state-bad' }
  }
}

/** The server's word on what is stored; never a guess. */
export function SaveMark() {
  const { glyph, text, title, look } = saveWords(useStudioState(({ save }) => save))
  return (
    <span className={`save-state ${look}`} role="status" aria-label={`${text}. ${title}`} title={title}>
      <Glyph name={glyph} size={15} />
      <span>{text}</span>
    </span>
  )
}
