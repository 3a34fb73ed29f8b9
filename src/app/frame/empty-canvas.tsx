import { useStudio } from '../../state/studio.ts'
import { Button } from '../../ui/button.tsx'
import './empty-canvas.css'

/** The first words on a canvas with nothing on it: three ways to begin. */
export function EmptyCanvas() {
  const { store } = useStudio()
  const { look } = store.getState()
  return (
    <div className="empty-canvas">
      <h2>Nothing here yet</h2>
      <p>Say below what you need, place a component, or start from a design that is known to work.</p>
      <div className="row">
        <Button glyph="plus" onClick={() => look({ rail: 'add' })}>
          Add a component
        </Button>
        <Button glyph="layout-template" onClick={() => look({ rail: 'templates' })}>
          Templates
        </Button>
      </div>
    </div>
  )
}
