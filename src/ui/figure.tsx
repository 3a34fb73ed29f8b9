import { lazy, type ReactNode, Suspense, useRef, useState } from 'react'
import './figure.css'

const FigureCard = lazy(async () => ({ default: (await import('./figure-card.tsx')).FigureCard }))

/** What a number opens to. */
export type FigureOrigin = {
  title: string
  /** The number in full. */
  exact: string
  range?: string | undefined
  formula?: string | undefined
  inputs?: Readonly<Record<string, number | string>> | undefined
  source?: string | undefined
  asOf?: string | undefined
  estimated?: boolean | undefined
}

/** A number that is a door: click it for formula, inputs, source, day and range. */
export function Figure({ children, origin, className = '' }: { children: ReactNode; origin: FigureOrigin; className?: string }) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <button ref={button} type="button" className={`figure num ${className}`} aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(!open)} title={`How ${origin.title.toLowerCase()} came about`}>
        {children}
        {origin.estimated === true && <span className="figure-estimated" title="Estimated">~</span>}
      </button>
      {open && button.current !== null && (
        <Suspense>
          <FigureCard origin={origin} anchor={button.current} close={close} />
        </Suspense>
      )}
    </>
  )
}
