import { type ReactNode, type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import { Button, IconButton } from '../../ui/button.tsx'
import './prompt-box.css'

export type PromptBoxProps = {
  value: string
  onChange: (value: string) => void
  onSubmit: () => void
  onCancel: () => void
  busy: boolean
  placeholder: string
  verb: string
  rows?: number
  autoFocus?: boolean
  disabled?: boolean
  children?: ReactNode
  ref?: Ref<{ focus: () => void }>
}

/** Longer prompts are refused by the server; told here before they are sent. */
export const longestPrompt = 100_000

/** Where a person says what they need. Enter sends, Shift+Enter breaks the line, Escape cancels. */
export function PromptBox({
  value,
  onChange,
  onSubmit,
  onCancel,
  busy,
  placeholder,
  verb,
  rows = 1,
  autoFocus = false,
  disabled = false,
  children,
  ref,
}: PromptBoxProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle(ref, () => ({ focus: () => field.current?.focus() }), [])
  useEffect(() => {
    const element = field.current
    if (element === null) return
    element.style.height = 'auto'
    element.style.height = `${Math.min(element.scrollHeight, 220)}px`
  }, [value])
  const tooLong = value.length > longestPrompt
  return (
    <form
      className="prompt-box"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy && value.trim() !== '' && !tooLong) onSubmit()
      }}
    >
      {children}
      <div className="prompt-box-line">
        <textarea
          ref={field}
          rows={rows}
          value={value}
          placeholder={placeholder}
          aria-label="What do you need?"
          aria-invalid={tooLong}
          disabled={disabled}
          // The one thing a first visitor is asked for.
          autoFocus={autoFocus}
          readOnly={busy}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            event.stopPropagation()
            if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
              event.preventDefault()
              event.currentTarget.form?.requestSubmit()
            }
            if (event.key === 'Escape') {
              if (busy) onCancel()
              else event.currentTarget.blur()
            }
          }}
        />
        {busy ? (
          <Button glyph="x" onClick={onCancel}>
            Cancel
          </Button>
        ) : (
          <>
            {value.length > 0 && !disabled && <IconButton glyph="x" label="Clear" onClick={() => onChange('')} />}
            <Button look="filled" type="submit" glyph="arrow-up" disabled={disabled || value.trim() === '' || tooLong}>
              {verb}
            </Button>
          </>
        )}
      </div>
      {tooLong && (
        <p
          className="prompt-box-problem"
          role="alert"
        >{`${value.length.toLocaleString('en-US')} characters; ${longestPrompt.toLocaleString('en-US')} are read. Shorten it.`}</p>
      )}
    </form>
  )
}
