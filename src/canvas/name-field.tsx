import { useEffect, useRef } from 'react'
import { useStudio } from '../state/studio.ts'

/** The name of a component being typed in its place. Enter and leaving keep it, Escape restores. */
export function NameField({ id, name }: { id: string; name: string }) {
  const { apply, store } = useStudio()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])
  const done = (keep: boolean) => {
    const typed = field.current?.value.trim() ?? ''
    if (store.getState().renaming !== id) return
    store.getState().look({ renaming: null })
    if (keep && typed !== '' && typed !== name) apply([{ kind: 'rename', component: id as never, name: typed.slice(0, 500) }], `Renamed to ${typed}`)
  }
  return (
    <input
      ref={field}
      className="component-name-field nodrag nopan"
      aria-label="Name"
      defaultValue={name}
      maxLength={500}
      onBlur={() => done(true)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Enter') done(true)
        if (event.key === 'Escape') done(false)
      }}
    />
  )
}
