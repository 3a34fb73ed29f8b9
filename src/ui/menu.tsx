import { createContext, type KeyboardEvent, type ReactNode, useCallback, useContext, useEffect, useId, useRef, useState } from 'react'
import { Glyph } from './glyph.tsx'
import type { GlyphName } from './glyphs.data.ts'
import { IconButton } from './button.tsx'
import './menu.css'

const CloseMenu = createContext<() => void>(() => {})

type MenuProps = { glyph: GlyphName; label: string; width?: number; children: ReactNode }

/** A button that opens a list of things to do. Light on purpose: it is part of the first screen. */
export function MenuButton({ glyph, label, width = 240, children }: MenuProps) {
  const [anchor, setAnchor] = useState<HTMLButtonElement | null>(null)
  const id = useId()
  const open = anchor !== null
  const leave = useCallback(() => setAnchor(null), [])
  const close = useCallback(() => {
    setAnchor(null)
    anchor?.focus()
  }, [anchor])
  return (
    <>
      <IconButton
        glyph={glyph}
        label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={({ currentTarget }) => setAnchor(open ? null : currentTarget)}
      />
      {anchor !== null && (
        <CloseMenu value={close}>
          <MenuList id={id} label={label} width={width} anchor={anchor} close={close} leave={leave}>
            {children}
          </MenuList>
        </CloseMenu>
      )}
    </>
  )
}

function MenuList({
  id,
  label,
  width,
  anchor,
  close,
  leave,
  children,
}: {
  id: string
  label: string
  width: number
  anchor: HTMLElement
  close: () => void
  leave: () => void
  children: ReactNode
}) {
  const list = useRef<HTMLDivElement>(null)
  const [place] = useState(() => {
    const box = anchor.getBoundingClientRect()
    const top = box.bottom + 4
    return { left: Math.max(8, Math.min(box.right - width, innerWidth - width - 8)), top, maxHeight: innerHeight - top - 8 }
  })
  useEffect(() => list.current?.querySelector<HTMLElement>('[role^=menuitem]:not(:disabled)')?.focus(), [])
  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !list.current?.contains(event.target) && !anchor.contains(event.target)) leave()
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
    <div ref={list} id={id} role="menu" aria-label={label} className="menu scroll" style={{ width, ...place }} onKeyDown={press}>
      {children}
    </div>
  )
}

type ItemProps = {
  glyph?: GlyphName
  icon?: ReactNode
  disabled?: boolean
  /** Present = an entry that is on or off. */ on?: boolean
  one?: boolean
  children: ReactNode
  onClick: () => void
}

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
