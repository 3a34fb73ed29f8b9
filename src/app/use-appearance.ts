import { useEffect, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { preferences } from '../state/preferences.ts'

const asked = (query: string) => {
  const list = matchMedia(query)
  return {
    watch: (changed: () => void) => {
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    now: () => list.matches,
  }
}
const dark = asked('(prefers-color-scheme: dark)')
const contrast = asked('(prefers-contrast: more)')

/** Puts theme, contrast and motion on the page. @returns whether it is dark now */
export function useAppearance(): boolean {
  const preferred = useStore(preferences)
  const systemDark = useSyncExternalStore(dark.watch, dark.now)
  const systemContrast = useSyncExternalStore(contrast.watch, contrast.now)
  const isDark = preferred.theme === 'system' ? systemDark : preferred.theme === 'dark'
  const isHigh = preferred.contrast === 'system' ? systemContrast : preferred.contrast === 'high'
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset['theme'] = isDark ? 'dark' : 'light'
    dataset['contrast'] = isHigh ? 'high' : 'normal'
    dataset['motion'] = preferred.motion === 'less' ? 'less' : 'full'
  }, [isDark, isHigh, preferred.motion])
  return isDark
}
