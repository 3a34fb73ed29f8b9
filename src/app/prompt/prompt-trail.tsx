import { useEffect } from 'react'
import type { ProposalSlice } from '../../state/proposal-slice.ts'
import { useStudio } from '../../state/studio.ts'
import { counted } from '../../ui/format.ts'
import { Glyph } from '../../ui/glyph.tsx'

const shownMs = 9000

/** How the last drawing came about, for a while: how long it took, what was made, and a language model's part. */
export function PromptTrail({ trail }: { trail: NonNullable<ProposalSlice['trail']> }) {
  const { ask } = useStudio().store.getState()
  useEffect(() => {
    const timer = setTimeout(() => ask({ trail: null }), trail.by === null ? shownMs : 3 * shownMs)
    return () => clearTimeout(timer)
  }, [trail, ask])
  return (
    <p className="prompt-trail num" title={trail.stages.map(({ name }) => name).join(', ')}>
      <Glyph name={trail.by === null ? 'check' : 'sparkles'} size={14} />
      <span>
        Drawn in {trail.ms < 1000 ? `${Math.round(trail.ms)} ms` : `${(trail.ms / 1000).toFixed(1)} s`}: {trail.made}, in{' '}
        {counted(trail.stages.length, 'step')}
        {trail.by !== null && `. ${trail.by}`}
      </span>
    </p>
  )
}
