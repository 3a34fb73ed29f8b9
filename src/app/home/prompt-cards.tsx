import { useState } from 'react'
import { promptHistory } from '../../state/prompt-history.ts'
import { examplePrompts } from '../prompt/examples.data.ts'

const few = 3
const mostAsked = 9

type Props = { busy: boolean; take: (words: string) => void; guide: () => void; empty: () => void }

/** Words to begin with: examples of other trades, and what was asked before from this browser; and the ways without words. */
export function PromptCards({ busy, take, guide, empty }: Props) {
  const [open, setOpen] = useState<'examples' | 'asked' | null>(null)
  const [asked] = useState(promptHistory)
  const toggle = (which: 'examples' | 'asked') => setOpen(open === which ? null : which)
  return (
    <>
      {open === 'asked' ? (
        <ul className="home-examples" aria-label="Asked before">
          {asked.slice(0, mostAsked).map((words) => (
            <Card key={words} words={words} busy={busy} take={take} />
          ))}
        </ul>
      ) : (
        <ul className="home-examples" aria-label="Examples">
          {(open === 'examples' ? examplePrompts : examplePrompts.slice(0, few)).map(({ industry, title, prompt }) => (
            <Card key={title} title={title} industry={industry} words={prompt} busy={busy} take={take} />
          ))}
        </ul>
      )}
      <p className="home-or">
        <button type="button" className="link" aria-expanded={open === 'examples'} onClick={() => toggle('examples')}>
          {open === 'examples' ? 'fewer examples' : `${examplePrompts.length - few} more examples`}
        </button>
        {' · '}
        {asked.length > 0 && (
          <>
            <button type="button" className="link" aria-expanded={open === 'asked'} onClick={() => toggle('asked')}>
              what you asked before
            </button>
            {' · '}
          </>
        )}
        <button type="button" className="link" onClick={guide}>
          be guided, layer by layer
        </button>
        {' · '}
        <button type="button" className="link" onClick={empty}>
          start with an empty canvas
        </button>
      </p>
    </>
  )
}

type CardProps = { title?: string; industry?: string; words: string; busy: boolean; take: (words: string) => void }

const Card = ({ title, industry, words, busy, take }: CardProps) => (
  <li>
    <button type="button" onClick={() => take(words)} disabled={busy}>
      {title !== undefined && (
        <strong>
          {title} <span className="home-industry">{industry}</span>
        </strong>
      )}
      <span>{words}</span>
    </button>
  </li>
)
