import { createTheme, MantineProvider, Menu, Modal, Popover } from '@mantine/core'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/Popover.css'
import '@mantine/core/styles/Menu.css'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Modal.css'
import '@mantine/core/styles/CloseButton.css'
import '@mantine/core/styles/Paper.css'
import type { ReactNode } from 'react'
import './mantine.css'

const appear = { transition: 'fade', duration: 120 } as const

const theme = createTheme({
  fontFamily: 'var(--font)',
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Popover: Popover.extend({ defaultProps: { transitionProps: appear, withinPortal: true } }),
    Menu: Menu.extend({ defaultProps: { transitionProps: appear, withinPortal: true, position: 'bottom-end' } }),
    Modal: Modal.extend({
      defaultProps: { centered: true, transitionProps: { transition: 'pop', duration: 140 }, closeButtonProps: { 'aria-label': 'Close' } },
    }),
  },
})

/** Colours come from tokens.css; Mantine is only told which of the two themes is on, for its own selectors. */
export function Theme({ dark, children }: { dark: boolean; children: ReactNode }) {
  return (
    <MantineProvider theme={theme} forceColorScheme={dark ? 'dark' : 'light'} withCssVariables={false} withGlobalClasses={false} deduplicateCssVariables={false}>
      {children}
    </MantineProvider>
  )
}
