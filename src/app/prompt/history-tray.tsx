import { useState } from 'react'
import { forgetPrompts, promptHistory } from '../../state/prompt-history.ts'
import { useStudio } from '../../state/studio.ts'
import { Button } from '../../ui/button.tsx'
import { examplePrompts } from './examples.data.ts'

/** What was asked from this browser, and on an empty canvas what could be. */
export function HistoryTray({ empty, take }: { empty: boolean; take: () => void }) {
  const { store } = useStudio()
  const [asked, setAsked] = useState(promptHistory)
  const use = (prompt: string) => {
    store.getState().ask({ prompt, tray: null, promptMessage: null })
    take()
  }
  return (
    <div className="prompt-tray scroll" role="region" aria-label={empty ? 'Examples and history' : 'History'} tabIndex={0}>
      {empty && (
        <>
          <h2 className="tray-title">Examples</h2>
          <ul className="tray-lines">
            {examplePrompts.map(({ industry, title, prompt }) => (
              <li key={title}>
                <button type="button" onClick={() => use(prompt)}>
                  <span className="tray-line-head">
                    <strong>{title}</strong> <span className="muted">{industry}</span>
                  </span>
                  <span>{prompt}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="tray-head">
        <h2 className="tray-title">Asked before, in this browser</h2>
        {asked.length > 0 && (
          <Button
            small
            look="quiet"
            onClick={() => {
              forgetPrompts()
              setAsked([])
            }}
          >
            Forget all
          </Button>
        )}
      </div>
      {asked.length === 0 && <p className="tray-note">Nothing yet. Arrow up in the empty box brings back what was asked last.</p>}
      <ul className="tray-lines">
        {asked.map((prompt) => (
          <li key={prompt}>
            <button type="button" onClick={() => use(prompt)}>
              <span>{prompt}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
