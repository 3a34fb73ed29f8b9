import { useStore } from 'zustand'
import { preferences } from '../../state/preferences.ts'
import { useMayEdit, useStudio, useStudioState } from '../../state/studio.ts'
import { MenuButton, MenuDivider, MenuItem } from '../../ui/menu.tsx'
import { go } from '../route.ts'
import { AppearanceItems } from './appearance-items.tsx'

/** Everything that is not worth a button of its own, and on a phone all of it. */
export function MainMenu() {
  const studio = useStudio()
  const mayEdit = useMayEdit()
  const { store, undo, redo } = studio
  const { look } = store.getState()
  const canUndo = useStudioState((state) => state.canUndo)
  const canRedo = useStudioState((state) => state.canRedo)
  const minimap = useStudioState((state) => state.minimap)
  const projection = useStudioState((state) => state.projection)
  const { name } = useStore(preferences)
  return (
    <MenuButton glyph="menu" label="Menu">
      <MenuItem glyph="home" onClick={() => go('/')}>
        Home
      </MenuItem>
      <MenuItem glyph="share-2" onClick={() => look({ overlay: 'share' })}>
        Share…
      </MenuItem>
      {mayEdit && (
        <MenuItem glyph="folder-input" onClick={() => void import('../import/import-file.ts').then(({ importFile }) => importFile(studio))}>
          Import…
        </MenuItem>
      )}
      <MenuItem glyph="download" onClick={() => look({ panel: 'export' })}>
        Export…
      </MenuItem>
      <MenuDivider />
      <MenuItem glyph="undo-2" disabled={!canUndo} onClick={undo}>
        Undo
      </MenuItem>
      <MenuItem glyph="redo-2" disabled={!canRedo} onClick={redo}>
        Redo
      </MenuItem>
      <MenuDivider />
      <MenuItem glyph="plus" onClick={() => look({ rail: 'add' })}>
        Add a component
      </MenuItem>
      <MenuItem glyph="list-tree" onClick={() => look({ rail: 'outline' })}>
        Outline
      </MenuItem>
      <MenuItem glyph="layers" one on={projection === 'layers'} onClick={() => look({ projection: 'layers' })}>
        View as layers
      </MenuItem>
      <MenuItem glyph="network" one on={projection === 'deployment'} onClick={() => look({ projection: 'deployment' })}>
        View as deployment
      </MenuItem>
      <MenuItem glyph="file-text" one on={projection === 'text'} onClick={() => look({ projection: 'text' })}>
        View as text
      </MenuItem>
      <MenuItem glyph="map" onClick={() => look({ minimap: !minimap })}>
        {minimap ? 'Hide the minimap' : 'Show the minimap'}
      </MenuItem>
      <MenuDivider />
      <AppearanceItems />
      <MenuDivider />
      <MenuItem glyph="command" onClick={() => look({ overlay: 'commands' })}>
        Commands
      </MenuItem>
      <MenuItem glyph="keyboard" onClick={() => look({ overlay: 'shortcuts' })}>
        Keyboard shortcuts
      </MenuItem>
      <MenuItem glyph="user" onClick={() => look({ overlay: 'share' })}>
        {name === '' ? 'Say your name' : `You are ${name}`}
      </MenuItem>
    </MenuButton>
  )
}
