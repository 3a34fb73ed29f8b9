import { lazy, type ReactNode, Suspense, useState } from 'react'
import './figure.css'
import type { FigureOrigin } from './figure-origin.ts'

const FigureCard = lazy(async () => ({ default: (await import('./figure-card.tsx')).FigureCard }))

/** A number that is a door: click it for formula, inputs, source, day and range. */
export function Figure({ children, origin, className = '' }: { children: ReactNode; origin: FigureOrigin; className?: string }) {
  const [anchor, setAnchor] = useState<HTMLButtonElement | null>(null)
  const close = () => {
    setAnchor(null)
    anchor?.focus()
  }
  return (
    <>
      <button
        type="button"
        className={`figure num ${className}`}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(anchor === null ? currentTarget : null)}
        title={`How ${origin.title.toLowerCase()} came about`}
      >
        {children}
        {origin.estimated === true && (
          <span className="figure-estimated" title="Estimated">
            ~
          </span>
        )}
      </button>
      {anchor !== null && (
        <Suspense>
          <FigureCard origin={origin} anchor={anchor} close={close} />
        </Suspense>
      )}
    </>
  )
}
