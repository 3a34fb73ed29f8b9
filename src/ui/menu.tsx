import { createContext, type KeyboardEvent, type ReactNode, useCallback, useContext, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { Glyph } from './glyph.tsx'
import type { GlyphName } from './glyphs.data.ts'
import { IconButton } from './button.tsx'
import './menu.css'

const CloseMenu = createContext<() => void>(() => {})

type MenuProps = { glyph: GlyphName; label: string; width?: number; children: ReactNode }

/** A button that opens a list of things to do. Light on purpose: it is part of the first screen. */
export function MenuButton({ glyph, label, width = 240, children }: MenuProps) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const close = useCallback(() => {
    setOpen(false)
    button.current?.focus()
  }, [])
  return (
    <>
      <IconButton ref={button} glyph={glyph} label={label} aria-haspopup="menu" aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)} />
      {open && (
        <CloseMenu value={close}>
          <MenuList id={id} label={label} width={width} anchor={button.current} close={close} leave={() => setOpen(false)}>{children}</MenuList>
        </CloseMenu>
      )}
    </>
  )
}

function MenuList({ id, label, width, anchor, close, leave, children }: { id: string; label: string; width: number; anchor: HTMLElement | null; close: () => void; leave: () => void; children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ left: number; top: number; maxHeight: number } | null>(null)
  useLayoutEffect(() => {
    const box = anchor?.getBoundingClientRect()
    if (box === undefined) return
    const top = box.bottom + 4
    setPlace({ left: Math.max(8, Math.min(box.right - width, innerWidth - width - 8)), top, maxHeight: innerHeight - top - 8 })
  }, [anchor, width])
  useEffect(() => {
    if (place !== null) list.current?.querySelector<HTMLElement>('[role^=menuitem]:not(:disabled)')?.focus()
  }, [place])
  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !list.current?.contains(event.target) && !anchor?.contains(event.target)) leave()
    }
    addEventListener('pointerdown', outside, true)
    return () => removeEventListener('pointerdown', outside, true)
  }, [anchor, leave])
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    event.stopPropagation()
    const items = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('[role^=menuitem]:not(:disabled)')]
    const at = items.indexOf(document.activeElement as HTMLButtonElement)
    const go = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key]
    if (go !== undefined) {
      event.preventDefault()
      items[(go + items.length) % items.length]?.focus()
    }
    if (event.key === 'Escape') close()
    if (event.key === 'Tab') leave()
  }
  return (
    <div ref={list} id={id} role="menu" aria-label={label} className="menu scroll" style={{ width, ...(place ?? { visibility: 'hidden' }) }} onKeyDown={press}>
      {children}
    </div>
  )
}

type ItemProps = { glyph?: GlyphName; icon?: ReactNode; disabled?: boolean; /** Present = an entry that is on or off. */ on?: boolean; one?: boolean; children: ReactNode; onClick: () => void }

/** One thing to do. An entry with `on` stays open and shows its tick; `one` says that only one of its group is on. */
export function MenuItem({ glyph, icon, disabled = false, on, one = false, children, onClick }: ItemProps) {
  const close = useContext(CloseMenu)
  const role = on === undefined ? 'menuitem' : one ? 'menuitemradio' : 'menuitemcheckbox'
  return (
    <button
      type="button"
      role={role}
      aria-checked={on}
      className="menu-item"
      disabled={disabled}
      tabIndex={-1}
      onClick={() => {
        if (on === undefined) close()
        onClick()
      }}
    >
      {glyph === undefined ? icon : <Glyph name={glyph} />}
      <span className="grow truncate">{children}</span>
      {on === true && <Glyph name="check" size={14} />}
    </button>
  )
}

export const MenuLabel = ({ children }: { children: string }) => <p className="menu-label">{children}</p>
export const MenuDivider = () => <hr className="menu-divider" />
