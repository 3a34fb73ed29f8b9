import { Modal } from '@mantine/core'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Modal.css'
import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/Paper.css'
import type { ReactNode } from 'react'
import { IconButton } from './button.tsx'
import { Theme } from './theme.tsx'

type Props = { label: string; title?: string; size: number; bare?: boolean; close: () => void; children: ReactNode }

/** Lies over everything until it is done with. `bare` has neither title nor padding. */
export function Dialog({ label, title, size, bare = false, close, children }: Props) {
  return (
    <Theme>
      <Modal
        opened
        onClose={close}
        size={size}
        withCloseButton={false}
        centered={!bare}
        {...(bare ? { yOffset: '12vh', padding: 0 } : {})}
        classNames={{ body: bare ? 'dialog-bare' : 'dialog-body' }}
        attributes={{ content: { 'aria-label': label } }}
        transitionProps={{ transition: 'fade', duration: 120 }}
      >
        {title !== undefined && (
          <div className="dialog-head">
            <h2>{title}</h2>
            <IconButton glyph="x" label="Close" onClick={close} />
          </div>
        )}
        {children}
      </Modal>
    </Theme>
  )
}
