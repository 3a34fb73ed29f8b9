import { useEffect, useRef } from 'react'
import { useMayEdit, useStudio, useStudioParts, useStudioState } from '../../state/studio.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { go } from '../route.ts'
import { MainMenu } from './main-menu.tsx'
import { People } from './people.tsx'
import { SaveMark } from './save-mark.tsx'
import { ViewSwitch } from './view-switch.tsx'
import './top-bar.css'

export function TopBar() {
  const { undo, redo, store } = useStudio()
  const { canUndo, canRedo, role, panel } = useStudioParts(({ canUndo, canRedo, role, panel }) => ({ canUndo, canRedo, role, panel }))
  const { look } = store.getState()
  return (
    <header className="top-bar">
      <button type="button" className="top-bar-home" aria-label="Home" title="Home" onClick={() => go('/')}>
        <img src="/strata.svg" alt="" />
      </button>
      <DesignName />
      <SaveMark />
      {role !== 'edit' && <span className="role-note wide-only">{role === 'view' ? 'View only' : 'May comment'}</span>}
      <span className="top-bar-divider wide-only" />
      <IconButton className="wide-only" glyph="undo-2" label="Undo" keys="Ctrl+Z" disabled={!canUndo} onClick={undo} />
      <IconButton className="wide-only" glyph="redo-2" label="Redo" keys="Ctrl+Shift+Z" disabled={!canRedo} onClick={redo} />
      <span className="grow wide-only" />
      <ViewSwitch />
      <span className="grow wide-only" />
      <People />
      <IconButton className="phone-only" glyph="undo-2" label="Undo" disabled={!canUndo} onClick={undo} />
      {role === 'edit' && <IconButton className="phone-only" glyph="plus" label="Add a component" onClick={() => look({ rail: 'add' })} />}
      <IconButton className="wide-only" glyph="command" label="Commands" keys="Ctrl+K" onClick={() => look({ overlay: 'commands' })} />
      <MainMenu />
      <Button className="wide-only" glyph="share-2" onClick={() => look({ overlay: 'share' })}>
        Share
      </Button>
      <Button
        className="wide-only"
        look="filled"
        glyph="download"
        aria-pressed={panel === 'export'}
        onClick={() => look({ panel: panel === 'export' ? null : 'export' })}
      >
        Export
      </Button>
    </header>
  )
}

function DesignName() {
  const { apply } = useStudio()
  const name = useStudioState(({ design }) => design.name)
  const mayEdit = useMayEdit()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (field.current !== null && document.activeElement !== field.current) field.current.value = name
  }, [name])
  return (
    <>
      <h1 className="visually-hidden">{name}</h1>
      <input
        ref={field}
        className="design-name"
        aria-label="Name of the design"
        defaultValue={name}
        readOnly={!mayEdit}
        maxLength={500}
        spellCheck={false}
        onBlur={(event) => {
          const typed = event.target.value.trim()
          if (typed !== '' && typed !== name) apply([{ kind: 'title', name: typed }], `Design renamed to ${typed}`)
          else event.target.value = name
        }}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.key === 'Escape') event.currentTarget.value = name
          if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur()
        }}
      />
    </>
  )
}
