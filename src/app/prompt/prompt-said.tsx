import type { PromptMessage } from '../../state/proposal-slice.ts'
import { useStudio } from '../../state/studio.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Glyph } from '../../ui/glyph.tsx'

type Props = { message: PromptMessage; /** Present = it can be asked again. */ again: (() => void) | null; take: () => void }

/** What is said back above the words: what went wrong, or what could have been meant, to choose from. */
export function PromptSaid({ message: { text, look, ways = [] }, again, take }: Props) {
  const { ask } = useStudio().store.getState()
  return (
    <div className={`prompt-message ${look === 'bad' ? 'prompt-message-bad' : ''}`} role="status">
      <Glyph name={look === 'bad' ? 'circle-alert' : 'info'} size={15} />
      <div className="prompt-message-words">
        <p>{text}</p>
        {ways.length > 0 && (
          <div className="tray-options">
            {ways.map(({ title, prompt }) => (
              <Button
                key={title}
                small
                title={prompt}
                onClick={() => {
                  ask({ prompt, promptMessage: null })
                  take()
                }}
              >
                {title}
              </Button>
            ))}
          </div>
        )}
      </div>
      {look === 'bad' && again !== null && (
        <Button small look="quiet" onClick={again}>
          Try again
        </Button>
      )}
      <IconButton glyph="x" label="Dismiss" size={14} onClick={() => ask({ promptMessage: null })} />
    </div>
  )
}
