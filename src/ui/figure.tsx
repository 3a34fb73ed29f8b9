import { Popover } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import './figure.css'
import { spoken, words } from './format.ts'

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
  return (
    <Popover opened={open} onChange={setOpen} width={320} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={`figure num ${className}`} onClick={() => setOpen(!open)} title={`How ${origin.title.toLowerCase()} came about`}>
          {children}
          {origin.estimated === true && <span className="figure-estimated" title="Estimated">~</span>}
        </button>
      </Popover.Target>
      <Popover.Dropdown className="figure-card">
        <FigureCard origin={origin} />
      </Popover.Dropdown>
    </Popover>
  )
}

function FigureCard({ origin }: { origin: FigureOrigin }) {
  const inputs = Object.entries(origin.inputs ?? {})
  return (
    <section aria-label={origin.title}>
      <h3 className="figure-title">{origin.title}</h3>
      <p className="figure-exact num">{origin.exact}</p>
      {origin.range !== undefined && <p className="muted num">Between {origin.range}</p>}
      {origin.formula !== undefined && (
        <>
          <h4>Formula</h4>
          <p className="figure-formula">{origin.formula}</p>
        </>
      )}
      {inputs.length > 0 && (
        <>
          <h4>Inputs</h4>
          <dl className="figure-inputs">
            {inputs.map(([name, value]) => (
              <div key={name}>
                <dt>{spoken(name)}</dt>
                <dd className="num">{words(value)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {origin.source !== undefined && (
        <>
          <h4>Source</h4>
          <p className="figure-source">{origin.source}{origin.asOf !== undefined && <span className="muted"> · read on {origin.asOf}</span>}</p>
        </>
      )}
      {origin.estimated === true && <p className="figure-note">An estimate: the price or the quantity is not a listed or stated one.</p>}
    </section>
  )
}
