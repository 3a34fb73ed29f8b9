import { Menu } from '@mantine/core'
import { useStore } from 'zustand'
import { preferences } from '../../state/preferences.ts'
import { useStudio, useStudioState } from '../../state/studio.ts'
import { IconButton } from '../../ui/button.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import { go } from '../route.ts'
import { AppearanceItems } from './appearance-items.tsx'

/** Everything that is not worth a button of its own, and on a phone all of it. */
export function MainMenu() {
  const { store, undo, redo } = useStudio()
  const { look } = store.getState()
  const canUndo = useStudioState((state) => state.canUndo)
  const minimap = useStudioState((state) => state.minimap)
  const { name } = useStore(preferences)
  return (
    <Menu width={240}>
      <Menu.Target>
        <IconButton glyph="menu" label="Menu" />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Glyph name="home" />} onClick={() => go('/')}>Home</Menu.Item>
        <Menu.Item leftSection={<Glyph name="share-2" />} onClick={() => look({ overlay: 'share' })}>Share…</Menu.Item>
        <Menu.Item leftSection={<Glyph name="download" />} onClick={() => look({ panel: 'export' })}>Export…</Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<Glyph name="undo-2" />} disabled={!canUndo} onClick={undo}>Undo</Menu.Item>
        <Menu.Item leftSection={<Glyph name="redo-2" />} onClick={redo}>Redo</Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<Glyph name="plus" />} onClick={() => look({ rail: 'add' })}>Add a component</Menu.Item>
        <Menu.Item leftSection={<Glyph name="list-tree" />} onClick={() => look({ rail: 'outline' })}>Outline</Menu.Item>
        <Menu.Item leftSection={<Glyph name="map" />} onClick={() => look({ minimap: !minimap })}>{minimap ? 'Hide the minimap' : 'Show the minimap'}</Menu.Item>
        <Menu.Divider />
        <AppearanceItems />
        <Menu.Divider />
        <Menu.Item leftSection={<Glyph name="command" />} onClick={() => look({ overlay: 'commands' })}>Commands</Menu.Item>
        <Menu.Item leftSection={<Glyph name="keyboard" />} onClick={() => look({ overlay: 'shortcuts' })}>Keyboard shortcuts</Menu.Item>
        <Menu.Item leftSection={<Glyph name="user" />} onClick={() => look({ overlay: 'share' })}>{name === '' ? 'Say your name' : `You are ${name}`}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
