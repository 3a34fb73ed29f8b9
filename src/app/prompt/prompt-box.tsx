import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import { Button, IconButton } from '../../ui/button.tsx'
import './prompt-box.css'

export type PromptBoxProps = {
  value: string
  onChange: (value: string) => void
  onSubmit: () => void
  /** Sent without words: they are asked for. */
  onEmpty?: () => void
  onCancel: () => void
  busy: boolean
  placeholder: string
  verb: string
  rows?: number
  autoFocus?: boolean
  disabled?: boolean
  children?: ReactNode
  /** Keys that a list of completions or the history takes first. @returns whether it did */
  onKey?: (event: KeyboardEvent<HTMLTextAreaElement>) => boolean
  /** Where the caret stands, after every change and move. */
  onCaret?: (at: number, text: string) => void
  /** Id of the open list of completions and of the entry that is chosen in it. */
  list?: { id: string; active: string | undefined } | undefined
  ref?: Ref<PromptField>
}

export type PromptField = { focus: () => void; /** Puts the caret there, once the text is drawn. */ caretTo: (at: number) => void }

/** Longer prompts are refused by the server; told here before they are sent. */
export const longestPrompt = 100_000

/** Where a person says what they need. Enter sends, Shift+Enter breaks the line, Escape cancels. */
export function PromptBox({
  value,
  onChange,
  onSubmit,
  onEmpty,
  onCancel,
  busy,
  placeholder,
  verb,
  rows = 1,
  autoFocus = false,
  disabled = false,
  children,
  onKey,
  onCaret,
  list,
  ref,
}: PromptBoxProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle(
    ref,
    () => ({
      focus: () => field.current?.focus(),
      caretTo: (at) => requestAnimationFrame(() => field.current?.setSelectionRange(at, at)),
    }),
    [],
  )
  useEffect(() => {
    const element = field.current
    if (element === null) return
    element.style.height = 'auto'
    element.style.height = `${Math.min(element.scrollHeight, 220)}px`
  }, [value])
  const tooLong = value.length > longestPrompt
  return (
    <div className="prompt-box">
      {children}
      <form
        className="prompt-box-line"
        onSubmit={(event) => {
          event.preventDefault()
          if (busy || tooLong) return
          if (value.trim() !== '') onSubmit()
          else onEmpty?.()
        }}
      >
        <textarea
          ref={field}
          rows={rows}
          value={value}
          placeholder={placeholder}
          aria-label="What do you need?"
          aria-invalid={tooLong}
          {...(list === undefined ? {} : { role: 'combobox', 'aria-expanded': true, 'aria-controls': list.id, 'aria-activedescendant': list.active })}
          disabled={disabled}
          // The one thing a first visitor is asked for.
          autoFocus={autoFocus}
          readOnly={busy}
          onChange={(event) => {
            onChange(event.target.value)
            onCaret?.(event.target.selectionStart, event.target.value)
          }}
          onSelect={(event) => onCaret?.(event.currentTarget.selectionStart, event.currentTarget.value)}
          onKeyDown={(event) => {
            event.stopPropagation()
            if (!event.nativeEvent.isComposing && onKey?.(event) === true) return event.preventDefault()
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
          <Button glyph="square" onClick={onCancel} title="Escape">
            Stop
          </Button>
        ) : (
          <>
            {value.length > 0 && !disabled && <IconButton glyph="x" label="Clear" onClick={() => onChange('')} />}
            <Button look="filled" type="submit" glyph="arrow-up" disabled={disabled || (value.trim() === '' && onEmpty === undefined) || tooLong}>
              {verb}
            </Button>
          </>
        )}
      </form>
      {tooLong && (
        <p
          className="prompt-box-problem"
          role="alert"
        >{`${value.length.toLocaleString('en-US')} characters; ${longestPrompt.toLocaleString('en-US')} are read. Shorten it.`}</p>
      )}
    </div>
  )
}
