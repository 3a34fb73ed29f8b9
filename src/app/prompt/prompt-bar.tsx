import { useEffect, useRef } from 'react'
import { useMayEdit, useStudio, useStudioParts } from '../../state/studio.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import { PromptBox } from './prompt-box.tsx'
import './prompt-bar.css'
import { ProposalCard } from './proposal-card.tsx'
import { Stages } from './stages.tsx'
import { useAsk } from './use-ask.ts'

/** Floats over the canvas: words in, stages, questions, and what is proposed out. */
export function PromptBar() {
  const { store } = useStudio()
  const mayEdit = useMayEdit()
  const { prompt, stages, proposal, questions, message, empty, open } = useStudioParts((state) => ({
    prompt: state.prompt,
    stages: state.stages,
    proposal: state.proposal,
    questions: state.questions,
    message: state.promptMessage,
    empty: state.design.components.length === 0,
    open: state.promptOpen,
  }))
  const { ask } = store.getState()
  const { submit, cancel } = useAsk()
  const box = useRef<{ focus: () => void }>(null)
  useEffect(() => {
    if (open) box.current?.focus()
  }, [open])
  if (!mayEdit) return null
  const busy = stages.length > 0
  return (
    <section className="prompt-bar" aria-label="Ask for a change">
      <PromptBox
        ref={box}
        value={prompt}
        onChange={(value) => ask({ prompt: value, promptMessage: null })}
        onSubmit={() => void submit()}
        onCancel={cancel}
        busy={busy}
        verb={empty ? 'Draw' : 'Ask'}
        placeholder={empty ? 'Say what you need, as you would tell a colleague' : 'Ask for a change: “add a cache in front of the database”'}
      >
        {busy && <Stages stages={stages} />}
        {message !== null && (
          <div className={`prompt-message ${message.look === 'bad' ? 'prompt-message-bad' : ''}`} role="status">
            <Glyph name={message.look === 'bad' ? 'circle-alert' : 'info'} size={15} />
            <p>{message.text}</p>
            {message.look === 'bad' && (
              <Button small look="quiet" onClick={() => void submit()}>
                Try again
              </Button>
            )}
            <IconButton glyph="x" label="Dismiss" size={14} onClick={() => ask({ promptMessage: null })} />
          </div>
        )}
        {questions.map((question) => (
          <div key={question.id} className="prompt-question">
            <p>{question.ask}</p>
            <div>
              {question.options.map((option) => (
                <Button
                  key={option}
                  small
                  onClick={() => ask({ prompt: `${prompt.trim()} ${option}`.trim(), questions: questions.filter((each) => each !== question) })}
                >
                  {option}
                </Button>
              ))}
            </div>
          </div>
        ))}
        {proposal !== null && <ProposalCard proposal={proposal} />}
      </PromptBox>
    </section>
  )
}
