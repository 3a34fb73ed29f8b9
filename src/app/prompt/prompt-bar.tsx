import { lazy, Suspense, useEffect, useRef } from 'react'
import { warmEngine } from '../../state/engine.ts'
import { useMayEdit, useStudio, useStudioParts } from '../../state/studio.ts'
import { useUnderstanding } from '../../state/use-understanding.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { counted } from '../../ui/format.ts'
import { Glyph } from '../../ui/glyph.tsx'
import { askerOf } from './asker.ts'
import { CompletionList } from './completion-list.tsx'
import { PromptBox, type PromptField } from './prompt-box.tsx'
import './prompt-bar.css'
import { PromptTabs } from './prompt-tabs.tsx'
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
  const recall = useRecall()
  const busy = stages.length > 0
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
  useEffect(() => {
    if (trail === null) return undefined
    const timer = setTimeout(() => ask({ trail: null }), 9000)
    return () => clearTimeout(timer)
  }, [trail, ask])
  if (!mayEdit) return null
  return (
    <section className="prompt-bar" aria-label="Ask for a change">
      <PromptBox
        ref={box}
        value={prompt}
        onChange={(value) => ask({ prompt: value, promptMessage: null, trail: null })}
        onSubmit={() => void submit()}
        onCancel={cancel}
        busy={busy}
        verb={empty ? 'Draw' : 'Ask'}
        placeholder={empty ? 'Say what you need, as you would tell a colleague' : 'Ask for a change: “add a cache in front of @database”'}
        onKey={(event) => completion.press(event) || recall(event)}
        onCaret={completion.caretAt}
        list={completion.list}
      >
        {busy && <Stages stages={stages} parts={appeared.length} />}
        {trail !== null && !busy && tray === null && proposal === null && (
          <p className="prompt-trail num" title={trail.stages.map(({ name }) => name).join(', ')}>
            <Glyph name="check" size={14} />
            Drawn in {trail.ms < 1000 ? `${Math.round(trail.ms)} ms` : `${(trail.ms / 1000).toFixed(1)} s`}: {trail.made}, in{' '}
            {counted(trail.stages.length, 'step')}
          </p>
        )}
        {message !== null && (
          <div className={`prompt-message ${message.look === 'bad' ? 'prompt-message-bad' : ''}`} role="status">
            <Glyph name={message.look === 'bad' ? 'circle-alert' : 'info'} size={15} />
            <p>{message.text}</p>
            {message.look === 'bad' && prompt.trim() !== '' && (
              <Button small look="quiet" onClick={() => void submit()}>
                Try again
              </Button>
            )}
            <IconButton glyph="x" label="Dismiss" size={14} onClick={() => ask({ promptMessage: null })} />
          </div>
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
        {!busy && proposal === null && completion.list === undefined && <PromptTabs empty={empty} />}
      </PromptBox>
    </section>
  )
}
