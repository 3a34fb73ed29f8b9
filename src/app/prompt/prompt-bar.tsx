import { lazy, Suspense, useEffect, useRef } from 'react'
import { warmEngine } from '../../state/engine.ts'
import { useMayEdit, useStudio, useStudioParts } from '../../state/studio.ts'
import { useUnderstanding } from '../../state/use-understanding.ts'
import { askerOf } from './asker.ts'
import { CompletionList } from './completion-list.tsx'
import { PromptBox, type PromptField } from './prompt-box.tsx'
import './prompt-bar.css'
import { PromptSaid } from './prompt-said.tsx'
import { PromptTabs } from './prompt-tabs.tsx'
import { PromptTrail } from './prompt-trail.tsx'
import { SaidOfSelected } from './said-of-selected.tsx'
import { Stages } from './stages.tsx'
import { useCompletion } from './use-completion.ts'
import { useRecall } from './use-recall.ts'

const ProposalCard = lazy(async () => ({ default: (await import('./proposal-card.tsx')).ProposalCard }))
const PromptTray = lazy(async () => ({ default: (await import('./prompt-tray.tsx')).PromptTray }))

/** Floats over the canvas: words in, stages, questions, and what is proposed out. */
export function PromptBar() {
  const studio = useStudio()
  const mayEdit = useMayEdit()
  const { prompt, stages, appeared, trail, proposal, message, empty, open, tray } = useStudioParts((state) => ({
    prompt: state.prompt,
    stages: state.stages,
    appeared: state.appeared,
    trail: state.trail,
    proposal: state.proposal,
    message: state.promptMessage,
    empty: state.design.components.length === 0,
    open: state.promptOpen,
    tray: state.tray,
  }))
  const { ask } = studio.store.getState()
  const { submit, cancel } = askerOf(studio)
  const box = useRef<PromptField>(null)
  const completion = useCompletion(box)
  const recall = useRecall(
    () => studio.store.getState().prompt,
    (text) => ask({ prompt: text }),
  )
  const busy = stages.length > 0
  const narrow = innerWidth < 480
  const calm = !busy && proposal === null && tray === null && message === null && completion.list === undefined
  useUnderstanding()
  useEffect(() => {
    if (open) box.current?.focus()
  }, [open])
  useEffect(() => {
    const timer = setTimeout(warmEngine, 2500)
    return () => clearTimeout(timer)
  }, [])
  useEffect(() => {
    if (!busy) return undefined
    // Wherever the focus is: what runs can be stopped.
    const stop = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      cancel()
    }
    addEventListener('keydown', stop, true)
    return () => removeEventListener('keydown', stop, true)
  }, [busy, cancel])
  if (!mayEdit) return null
  return (
    <section className="prompt-bar" aria-label="Ask for a change">
      <PromptBox
        ref={box}
        value={prompt}
        onChange={(value) => ask({ prompt: value, promptMessage: null, trail: null })}
        onSubmit={() => void submit()}
        {...(empty ? { onEmpty: () => ask({ tray: 'history' }) } : {})}
        onCancel={cancel}
        busy={busy}
        verb={empty ? 'Draw' : 'Ask'}
        placeholder={empty ? 'Say what you need' : narrow ? 'Ask for a change' : 'Ask for a change: “add a cache in front of @database”'}
        onKey={(event) => completion.press(event) || recall(event)}
        onCaret={completion.caretAt}
        list={completion.list}
      >
        {busy && <Stages stages={stages} parts={appeared.length} latest={empty ? [] : appeared.slice(-4).map(({ name }) => name)} />}
        {trail !== null && !busy && tray === null && proposal === null && <PromptTrail trail={trail} />}
        {message !== null && (
          <PromptSaid message={message} again={prompt.trim() === '' ? null : () => void submit()} take={() => box.current?.focus()} />
        )}
        {proposal !== null && (
          <Suspense>
            <ProposalCard proposal={proposal} />
          </Suspense>
        )}
        {tray !== null && proposal === null && !busy && (
          <Suspense fallback={<div className="prompt-tray" />}>
            <PromptTray tray={tray} empty={empty} take={() => box.current?.focus()} />
          </Suspense>
        )}
        {completion.list !== undefined && (
          <CompletionList id={completion.list.id} entries={completion.entries} at={completion.at} pick={completion.pick} />
        )}
        {calm && <SaidOfSelected />}
        {!busy && proposal === null && completion.list === undefined && <PromptTabs empty={empty} />}
      </PromptBox>
    </section>
  )
}
