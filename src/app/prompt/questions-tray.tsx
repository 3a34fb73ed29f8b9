import type { Question } from '#domain/generation/answer.ts'
import { usualProvider } from '../../state/place.ts'
import { useStudio, useStudioParts } from '../../state/studio.ts'
import { answered } from '../../state/wishes/answering.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import { askerOf } from './asker.ts'

/** What is still open, with what an answer would change; at most three. And wishes that cannot hold together. */
export function QuestionsTray() {
  const studio = useStudio()
  const { understanding, settled } = useStudioParts(({ understanding, settled }) => ({ understanding, settled }))
  const { ask } = studio.store.getState()
  const questions = (understanding?.questions ?? []).filter(({ id }) => !settled.has(id))
  const settle = (question: Question) => ask({ settled: new Set([...settled, question.id]) })
  const answer = (question: Question, option: string) => {
    const { design } = studio.store.getState()
    void askerOf(studio).rerun(answered(design.requirements, question, option, usualProvider(design)), `${question.ask} ${option}`, question.id)
  }
  return (
    <div className="prompt-tray scroll" role="region" aria-label="Questions" tabIndex={0}>
      {understanding?.conflicts.map(({ what, relaxation, ways }) => (
        <div key={what} className="tray-conflict" role="group" aria-label={what}>
          <Glyph name="triangle-alert" size={15} />
          <div>
            <p>
              <strong>{what}</strong> {relaxation}
            </p>
            <div className="tray-options">
              {ways.map(({ title, requirements }) => (
                <Button key={title} small onClick={() => void askerOf(studio).rerun(requirements, title)}>
                  {title}
                </Button>
              ))}
            </div>
          </div>
        </div>
      ))}
      {questions.map((question) => (
        <div key={question.id} className="tray-question" role="group" aria-label={question.ask}>
          <div className="tray-head">
            <p>
              <strong>{question.ask}</strong>
            </p>
            <IconButton glyph="x" size={14} label="Leave it open" onClick={() => settle(question)} />
          </div>
          <p className="tray-note">{question.effect}</p>
          <div className="tray-options">
            {question.options.map((option) => (
              <Button key={option} small onClick={() => answer(question, option)}>
                {option.charAt(0).toUpperCase() + option.slice(1)}
              </Button>
            ))}
          </div>
        </div>
      ))}
      {questions.length === 0 && (understanding?.conflicts.length ?? 0) === 0 && (
        <p className="tray-note">Nothing is open. Correct what was understood whenever you like.</p>
      )}
    </div>
  )
}
