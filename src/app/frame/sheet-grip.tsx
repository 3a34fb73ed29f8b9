import { useRef } from 'react'

/** On a phone: pull a sheet up to its full height or down to close it. */
export function SheetGrip({ close }: { close: () => void }) {
  const start = useRef<{ y: number; height: number } | null>(null)
  return (
    <button
      type="button"
      className="sheet-grip"
      aria-label="Resize or close"
      onClick={(event) => {
        const sheet = event.currentTarget.parentElement
        if (sheet !== null) sheet.style.setProperty('--sheet', sheet.style.getPropertyValue('--sheet') === '92dvh' ? '55dvh' : '92dvh')
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = { y: event.clientY, height: event.currentTarget.parentElement?.offsetHeight ?? 0 }
      }}
      onPointerUp={(event) => {
        const from = start.current
        start.current = null
        if (from === null) return
        const pulled = event.clientY - from.y
        const sheet = event.currentTarget.parentElement
        if (Math.abs(pulled) < 12 || sheet === null) return
        event.preventDefault()
        const tall = sheet.style.getPropertyValue('--sheet') === '92dvh'
        if (pulled < 0) sheet.style.setProperty('--sheet', '92dvh')
        else if (tall) sheet.style.setProperty('--sheet', '55dvh')
        else close()
      }}
    />
  )
}
