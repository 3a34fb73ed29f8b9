import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import './button.css'
import { Glyph } from './glyph.tsx'
import type { GlyphName } from './glyphs.data.ts'

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> & {
  /** filled: the one thing to do here; plain: has a border; quiet: only on hover; danger: takes something away. */
  look?: 'filled' | 'plain' | 'quiet' | 'danger'
  glyph?: GlyphName
  small?: boolean
  children?: ReactNode
  type?: 'button' | 'submit'
  ref?: Ref<HTMLButtonElement>
}

/** Says a verb. */
export function Button({ look = 'plain', glyph, small = false, children, className = '', type = 'button', ...rest }: ButtonProps) {
  return (
    <button type={type} className={`button button-${look} ${small ? 'button-small' : ''} ${className}`} {...rest}>
      {glyph !== undefined && <Glyph name={glyph} size={small ? 14 : 16} />}
      {children !== undefined && <span className="button-words">{children}</span>}
    </button>
  )
}

type IconButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'children'> & {
  glyph: GlyphName
  /** Spoken name and tooltip; `keys` are shown behind it. */
  label: string
  keys?: string | undefined
  size?: number
  pressed?: boolean
  ref?: Ref<HTMLButtonElement>
}

/** Says it by a glyph; the words are in the tooltip and for screen readers. */
export function IconButton({ glyph, label, keys, size = 16, pressed, className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`icon-button ${className}`}
      aria-label={label}
      aria-keyshortcuts={keys}
      title={keys === undefined ? label : `${label}  ${keys}`}
      aria-pressed={pressed}
      {...rest}
    >
      <Glyph name={glyph} size={size} />
    </button>
  )
}
