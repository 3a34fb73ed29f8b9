import { useEffect, useRef } from 'react'
import type { PortType } from '#domain/design/ports.ts'
import { useStudio } from '../state/studio.ts'
import { spoken } from '../ui/format.ts'
import { useCanvas, useCanvasStore } from './canvas-store.ts'
import { joining } from '../state/joining.ts'
import './port-picker.css'

/** Asks what a new connection carries, where more than one thing could. */
export function PortPicker() {
  const asked = useCanvas((state) => state.joining)
  const canvas = useCanvasStore()
  const { apply, newId, store } = useStudio()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => list.current?.querySelector('button')?.focus(), [asked])
  if (asked === null) return null
  const close = () => canvas.setState({ joining: null })
  const pick = (port: PortType) => {
    close()
    apply([joining(store.getState().design, asked.from, asked.to, port, newId)], `Connected, carries ${port}`)
  }
  return (
    <div
      ref={list}
      role="menu"
      aria-label="What does it carry?"
      className="port-picker"
      style={{ left: asked.at.x, top: asked.at.y }}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || close()}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') close()
        const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
        if (step === 0) return
        event.preventDefault()
        const items = [...event.currentTarget.querySelectorAll('button')]
        items[(items.indexOf(document.activeElement as HTMLButtonElement) + step + items.length) % items.length]?.focus()
      }}
    >
      <p aria-hidden="true">What does it carry?</p>
      {asked.ports.map((port) => (
        <button key={port} type="button" role="menuitem" onClick={() => pick(port)}>
          {spoken(port)}
        </button>
      ))}
    </div>
  )
}
