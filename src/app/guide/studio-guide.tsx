import { useStudio, useStudioState } from '../../state/studio.ts'
import { askerOf } from '../prompt/asker.ts'
import { GuideDialog } from './guide-dialog.tsx'

/** The guide over an open design: on an empty canvas it draws, otherwise it proposes what changes. */
export function StudioGuide() {
  const studio = useStudio()
  const { look } = studio.store.getState()
  const design = useStudioState((state) => state.design)
  const empty = design.components.length === 0
  return (
    <GuideDialog
      requirements={design.requirements}
      verb={empty ? 'Draw' : 'Redraw'}
      close={() => look({ overlay: null })}
      done={(requirements) => {
        look({ overlay: null })
        void (empty ? askerOf(studio).draw(requirements) : askerOf(studio).rerun(requirements, 'What the guide asks for'))
      }}
    />
  )
}
