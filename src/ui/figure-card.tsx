import { Popover } from '@mantine/core'
import '@mantine/core/styles/Popover.css'
import type { FigureOrigin } from './figure-origin.ts'
import { spoken, words } from './format.ts'
import { Theme } from './theme.tsx'

/** The card behind a number. It hangs on a spot over the number, so the number itself stays as it is. */
export function FigureCard({ origin, anchor, close }: { origin: FigureOrigin; anchor: HTMLElement; close: () => void }) {
  const { left, top, width, height } = anchor.getBoundingClientRect()
  return (
    <Theme>
      <Popover
        opened
        onChange={(open) => open || close()}
        onDismiss={close}
        width={320}
        position="bottom-end"
        trapFocus
        withinPortal
        transitionProps={{ transition: 'fade', duration: 120 }}
      >
        <Popover.Target>
          <span aria-hidden="true" style={{ position: 'fixed', left, top, width, height, pointerEvents: 'none' }} />
        </Popover.Target>
        <Popover.Dropdown className="figure-card" aria-label={origin.title}>
          <Origin origin={origin} />
        </Popover.Dropdown>
      </Popover>
    </Theme>
  )
}

function Origin({ origin }: { origin: FigureOrigin }) {
  const inputs = Object.entries(origin.inputs ?? {})
  return (
    <section>
      <h3 className="figure-title">{origin.title}</h3>
      <p className="figure-exact num">{origin.exact}</p>
      {origin.range !== undefined && <p className="muted num">Range {origin.range}</p>}
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
                <dt>{/\s/.test(name) ? name : spoken(name)}</dt>
                <dd className="num">{words(value)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {origin.source !== undefined && (
        <>
          <h4>Source</h4>
          <p className="figure-source">
            {origin.source}
            {origin.asOf !== undefined && <span className="muted"> · read on {origin.asOf}</span>}
          </p>
        </>
      )}
      {origin.estimated === true && <p className="figure-note">An estimate: the price or the quantity is not a listed or stated one.</p>}
    </section>
  )
}
