import { useState } from 'react'
import { requirementAt } from '#domain/design/requirement-path.ts'
import { type Requirements, said } from '#domain/design/requirements.ts'
import { titleOfWish } from '../../state/wishes/wish.ts'
import { withWish } from '../../state/wishes/with-wish.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { wishWords } from '../../state/wishes/wish-words.ts'
import { WishControl } from '../prompt/wish-control.tsx'
import './guide-dialog.css'
import { steps } from './steps.data.ts'

type Props = { requirements: Requirements; verb: string; close: () => void; done: (requirements: Requirements) => void }

/** Says what the prompt says, step by step: the same requirements, which stand as chips afterwards. Every step may be left empty. */
export function GuideDialog({ requirements, verb, close, done }: Props) {
  const [wanted, setWanted] = useState(requirements)
  const [at, setAt] = useState(0)
  const step = steps[at]
  const valueOf = (path: string): unknown => said(requirementAt(wanted, path)) ?? null
  const saidIn = (asks: readonly string[]) => asks.filter((path) => valueOf(path) !== null)
  const clouds = said(wanted.providers) ?? []
  const last = at === steps.length - 1
  const ready = wanted.workloads !== undefined || wanted.prompt !== undefined
  if (step === undefined) return null
  return (
    <Dialog bare label="Guide" size={760} close={close}>
      <div className="guide">
        <div className="guide-head">
          <h2>Layer by layer</h2>
          <IconButton glyph="x" label="Close" onClick={close} />
        </div>
        <ol className="guide-steps" aria-label="Steps">
          {steps.map(({ id, layer, title, asks }, index) => {
            const said = saidIn(asks)
            return (
              <li key={id}>
                <button
                  type="button"
                  className="guide-step"
                  aria-current={index === at ? 'step' : undefined}
                  style={{ '--hue': layer === null ? 'var(--text-2)' : `var(--layer-${id})` } as React.CSSProperties}
                  onClick={() => setAt(index)}
                >
                  <span className="guide-number num">{layer ?? '·'}</span>
                  <span className="guide-step-words">
                    <span>{title}</span>
                    <span className="guide-said">
                      {said.length === 0 ? 'Open' : said.map((path) => `${titleOfWish(path)}: ${wishWords(path, valueOf(path))}`).join(', ')}
                    </span>
                  </span>
                </button>
              </li>
            )
          })}
        </ol>
        <form
          className="guide-form scroll"
          aria-label={step.title}
          onSubmit={(event) => {
            event.preventDefault()
            if (!last) setAt(at + 1)
            else if (ready) done(wanted)
          }}
        >
          <h3>{step.title}</h3>
          <p className="muted">{step.hint}</p>
          {step.asks.map((path) => (
            <WishControl
              key={path}
              at={path}
              value={valueOf(path)}
              clouds={clouds}
              change={(value) => {
                const next = withWish(wanted, path, value)
                if (next !== undefined) setWanted(next)
              }}
            />
          ))}
          <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
        </form>
        <div className="guide-foot">
          <p className="muted">
            {ready
              ? `${steps.reduce((sum, { asks }) => sum + saidIn(asks).length, 0)} said; the rest is assumed and marked so.`
              : `Choose a ${titleOfWish('workloads').toLowerCase()} first.`}
          </p>
          <span className="grow" />
          <Button disabled={at === 0} onClick={() => setAt(at - 1)}>
            Back
          </Button>
          {!last && <Button onClick={() => setAt(at + 1)}>Next</Button>}
          <Button look="filled" disabled={!ready} onClick={() => done(wanted)}>
            {verb}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
