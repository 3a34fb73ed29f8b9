import { createTheme, MantineProvider } from '@mantine/core'
import '@mantine/core/styles/UnstyledButton.css'
import { type ReactNode, useSyncExternalStore } from 'react'
import './mantine.css'

const theme = createTheme({ fontFamily: 'var(--font)', defaultRadius: 'sm', cursorType: 'pointer', respectReducedMotion: true })

const watch = (changed: () => void) => {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}
const isDark = () => document.documentElement.dataset['theme'] === 'dark'

/**
 * Around what uses Mantine, which is all loaded after the first screen. Colours come from tokens.css; Mantine is only told
 * which of the two themes is on, for its own selectors.
 */
export function Theme({ children }: { children: ReactNode }) {
  const dark = useSyncExternalStore(watch, isDark)
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={dark ? 'dark' : 'light'}
      withCssVariables={false}
      withGlobalClasses={false}
      deduplicateCssVariables={false}
    >
      {children}
    </MantineProvider>
  )
}
