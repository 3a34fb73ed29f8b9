import { Menu } from '@mantine/core'
import { useStore } from 'zustand'
import { type Preferences, preferences } from '../../state/preferences.ts'
import { Glyph } from '../../ui/glyph.tsx'
import type { GlyphName } from '../../ui/glyphs.data.ts'

const themes: readonly { theme: Preferences['theme']; title: string; glyph: GlyphName }[] = [
  { theme: 'system', title: 'Theme of the system', glyph: 'monitor' },
  { theme: 'light', title: 'Light', glyph: 'sun' },
  { theme: 'dark', title: 'Dark', glyph: 'moon' },
]

/** Menu entries for theme, contrast and motion. */
export function AppearanceItems() {
  const { theme, contrast, motion, prefer } = useStore(preferences)
  const tick = (on: boolean) => (on ? <Glyph name="check" size={14} /> : null)
  return (
    <>
      <Menu.Label>Appearance</Menu.Label>
      {themes.map((each) => (
        <Menu.Item key={each.theme} role="menuitemradio" aria-checked={theme === each.theme} leftSection={<Glyph name={each.glyph} />} rightSection={tick(theme === each.theme)} closeMenuOnClick={false} onClick={() => prefer({ theme: each.theme })}>
          {each.title}
        </Menu.Item>
      ))}
      <Menu.Item role="menuitemcheckbox" aria-checked={contrast === 'high'} leftSection={<Glyph name="contrast" />} rightSection={tick(contrast === 'high')} closeMenuOnClick={false} onClick={() => prefer({ contrast: contrast === 'high' ? 'system' : 'high' })}>
        High contrast
      </Menu.Item>
      <Menu.Item role="menuitemcheckbox" aria-checked={motion === 'less'} leftSection={<Glyph name="waves" />} rightSection={tick(motion === 'less')} closeMenuOnClick={false} onClick={() => prefer({ motion: motion === 'less' ? 'system' : 'less' })}>
        Reduce motion
      </Menu.Item>
    </>
  )
}
