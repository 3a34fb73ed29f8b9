import { useMemo, useState } from 'react'
import { writeText } from '#domain/design/text.ts'
import { useStudio, useStudioState } from '../../state/studio.ts'
import { Button } from '../../ui/button.tsx'
import './text-view.css'

/** Beyond this many lines marking keys costs more than it helps. */
const mostMarked = 6000

/** The document itself, as it would lie in a repository. */
export function TextView() {
  const { store } = useStudio()
  const design = useStudioState((state) => state.design)
  const text = useMemo(() => writeText(design), [design])
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
      store.getState().announce('Copied')
      setTimeout(() => setCopied(false), 2000)
    } catch {
      store.getState().tell('The browser did not let it be copied. Select the text and copy it yourself.', { look: 'bad' })
    }
  }
  const lines = text.split('\n')
  return (
    <section className="text-view" aria-label="The design as text">
      <div className="text-view-head">
        <p className="num">
          design.strata.yaml <span className="muted">{lines.length} lines</span>
        </p>
        <Button small glyph={copied ? 'check' : 'copy'} onClick={() => void copy()}>
          {copied ? 'Copied' : 'Copy'}
        </Button>
      </div>
      <pre className="text-view-body scroll" tabIndex={0} aria-label="YAML">
        <code>{lines.length > mostMarked ? text : lines.map((line, at) => <Line key={at} text={line} />)}</code>
      </pre>
    </section>
  )
}

/** Keys, values and comments apart, so that the eye finds its way. */
function Line({ text }: { text: string }) {
  const key = /^(\s*(?:- )*)([\w.-]+)(:)(.*)$/.exec(text)
  if (key === null)
    return (
      <span className="text-line">
        {text}
        {'\n'}
      </span>
    )
  return (
    <span className="text-line">
      {key[1]}
      <span className="text-key">{key[2]}</span>
      {key[3]}
      <span className="text-value">{key[4]}</span>
      {'\n'}
    </span>
  )
}
