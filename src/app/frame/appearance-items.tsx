import { useStore } from 'zustand'
import { type Preferences, preferences } from '../../state/preferences.ts'
import type { GlyphName } from '../../ui/glyphs.data.ts'
import { MenuItem, MenuLabel } from '../../ui/menu.tsx'

const themes: readonly { theme: Preferences['theme']; title: string; glyph: GlyphName }[] = [
  { theme: 'system', title: 'Theme of the system', glyph: 'monitor' },
  { theme: 'light', title: 'Light', glyph: 'sun' },
  { theme: 'dark', title: 'Dark', glyph: 'moon' },
]

/** Menu entries for theme, contrast and motion. */
export function AppearanceItems() {
  const { theme, contrast, motion, prefer } = useStore(preferences)
  return (
    <>
      <MenuLabel>Appearance</MenuLabel>
      {themes.map((each) => (
        <MenuItem key={each.theme} one on={theme === each.theme} glyph={each.glyph} onClick={() => prefer({ theme: each.theme })}>
          {each.title}
        </MenuItem>
      ))}
      <MenuItem on={contrast === 'high'} glyph="contrast" onClick={() => prefer({ contrast: contrast === 'high' ? 'system' : 'high' })}>
        High contrast
      </MenuItem>
      <MenuItem on={motion === 'less'} glyph="waves" onClick={() => prefer({ motion: motion === 'less' ? 'system' : 'less' })}>
        Reduce motion
      </MenuItem>
    </>
  )
}
