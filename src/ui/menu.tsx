import {
  createContext,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { createPortal } from 'react-dom'
import { Glyph } from './glyph.tsx'
import type { GlyphName } from './glyphs.data.ts'
import { IconButton } from './button.tsx'
import './menu.css'

const CloseMenu = createContext<() => void>(() => {})

type MenuProps = {
  glyph: GlyphName
  label: string
  width?: number
  /** Shown beside the glyph; then the button looks as `className` says. */ words?: string
  className?: string
  opened?: () => void
  children: ReactNode
}

/** A button that opens a list of things to do. Light on purpose: it is part of the first screen. */
export function MenuButton({ glyph, label, width = 240, words, className = '', opened, children }: MenuProps) {
  const [anchor, setAnchor] = useState<HTMLButtonElement | null>(null)
  const id = useId()
  const open = anchor !== null
  const leave = useCallback(() => setAnchor(null), [])
  const close = useCallback(() => {
    setAnchor(null)
    anchor?.focus()
  }, [anchor])
  const press = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    setAnchor(open ? null : currentTarget)
    if (!open) opened?.()
  }
  const popup = { 'aria-haspopup': 'menu', 'aria-expanded': open, 'aria-controls': open ? id : undefined, onClick: press } as const
  return (
    <>
      {words === undefined ? (
        <IconButton glyph={glyph} label={label} {...popup} />
      ) : (
        <button type="button" className={className} aria-label={`${label}: ${words}`} title={`${label}: ${words}`} {...popup}>
          <Glyph name={glyph} size={14} />
          <span className="truncate">{words}</span>
        </button>
      )}
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
    const left = Math.max(8, Math.min(box.right - width, innerWidth - width - 8))
    // Below its button, or above it where there is more room.
    return box.bottom < innerHeight * 0.6
      ? { left, top: box.bottom + 4, maxHeight: innerHeight - box.bottom - 12 }
      : { left, bottom: innerHeight - box.top + 4, maxHeight: box.top - 12 }
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
  // Over everything, wherever its button is: a bar that is moved by a transform would hold it.
  return createPortal(
    <div
      ref={list}
      id={id}
      role="menu"
      aria-label={label}
      className="menu scroll"
      style={{ width: Math.min(width, innerWidth - 16), ...place }}
      onKeyDown={press}
    >
      {children}
    </div>,
    document.body,
  )
}

type ItemProps = {
  glyph?: GlyphName
  icon?: ReactNode
  disabled?: boolean
  /** Present = an entry that is on or off. */ on?: boolean
  one?: boolean
  /** A smaller line or two under it. */
  note?: string
  /** It can be read, and not be chosen. */
  closed?: boolean
  children: ReactNode
  onClick: () => void
}

/** One thing to do. An entry with `on` stays open and shows its tick; `one` says that only one of its group is on. */
export function MenuItem({ glyph, icon, disabled = false, on, one = false, note, closed = false, children, onClick }: ItemProps) {
  const close = useContext(CloseMenu)
  const role = on === undefined ? 'menuitem' : one ? 'menuitemradio' : 'menuitemcheckbox'
  return (
    <button
      type="button"
      role={role}
      aria-checked={on}
      className="menu-item"
      disabled={disabled}
      aria-disabled={closed || undefined}
      tabIndex={-1}
      onClick={() => {
        if (closed) return
        if (on === undefined) close()
        onClick()
      }}
    >
      {glyph === undefined ? icon : <Glyph name={glyph} />}
      {note === undefined ? (
        <span className="grow truncate">{children}</span>
      ) : (
        <span className="grow">
          {children}
          <span className="menu-note">{note}</span>
        </span>
      )}
      {on === true && <Glyph name="check" size={14} />}
    </button>
  )
}

export const MenuLabel = ({ children }: { children: string }) => <p className="menu-label">{children}</p>
export const MenuDivider = () => <hr className="menu-divider" />
