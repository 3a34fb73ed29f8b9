import type { Because } from '#domain/design/schema.ts'
import { Glyph } from '../../ui/glyph.tsx'
import { spoken } from '../../ui/format.ts'
import { marked, spanOf } from '../../ui/requirement-words.ts'

/** Why something is in the design: the words of the prompt marked, then each reason. */
export function Reasons({ because, prompt }: { because: readonly Because[]; prompt: string | undefined }) {
  const spans = because.flatMap((reason): (readonly [number, number])[] => {
    if (!('words' in reason) || reason.words === undefined || prompt === undefined) return []
    const span = ('span' in reason ? reason.span : undefined) ?? spanOf(prompt, reason.words)
    return span === undefined ? [] : [span]
  })
  if (because.length === 0) return <p className="empty-note">Placed by hand.</p>
  return (
    <div className="because">
      {prompt !== undefined && spans.length > 0 && (
        <p className="prompt-words">
          {marked(prompt, spans).map(({ text, mark }, at) => (mark ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>))}
        </p>
      )}
      <ul className="because">
        {because
          .filter((reason) => !('words' in reason) || 'rule' in reason || spans.length === 0)
          .map((reason, at) => (
            <Reason key={at} reason={reason} />
          ))}
      </ul>
    </div>
  )
}

function Reason({ reason }: { reason: Because }) {
  if ('rule' in reason)
    return (
      <li>
        <Glyph name="lightbulb" size={15} />
        <span>
          {sentence(reason.rule)}
          {reason.words !== undefined && <span className="muted"> (“{reason.words}”)</span>}
        </span>
      </li>
    )
  if ('words' in reason)
    return (
      <li>
        <Glyph name="quote" size={15} />
        <span>You said “{reason.words}”</span>
      </li>
    )
  if ('template' in reason)
    return (
      <li>
        <Glyph name="layout-template" size={15} />
        <span>Part of the pattern {spoken(reason.template).toLowerCase()}</span>
      </li>
    )
  return (
    <li>
      <Glyph name="circle-dashed" size={15} />
      <span>Assumed: {reason.assumed}</span>
    </li>
  )
}

/** A rule may be a speaking id or a sentence. */
const sentence = (rule: string): string => (/\s/.test(rule) ? rule : spoken(rule))
