import type { Because } from '#domain/design/schema.ts'
import { catalogue } from '#templates/catalogue.data.ts'
import { Glyph } from '../../ui/glyph.tsx'
import { composeRules } from '#domain/generation/compose/rules.data.ts'
import { spansOf } from '../../state/causes.ts'
import { usePromptWords } from '../../state/use-prompt-words.ts'
import { spoken } from '../../ui/format.ts'
import { PromptWords } from '../../ui/prompt-words.tsx'

/** Why something is in the design: the words of the prompt marked, then each reason. */
export function Reasons({ because, prompt }: { because: readonly Because[]; prompt: string | undefined }) {
  const spans = prompt === undefined ? [] : spansOf(because, prompt)
  const words = usePromptWords()
  if (because.length === 0) return <p className="empty-note">Placed by hand.</p>
  return (
    <div className="because">
      {spans.length > 0 && <PromptWords {...words} />}
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
        <span>Part of the pattern “{catalogue.find(({ id }) => id === reason.template)?.title ?? spoken(reason.template)}”</span>
      </li>
    )
  return (
    <li>
      <Glyph name="circle-dashed" size={15} />
      <span>Assumed: {reason.assumed}</span>
    </li>
  )
}

/** A rule of the engine has a sentence; a law is named. */
const sentence = (rule: string): string =>
  /\s/.test(rule) ? rule : (new Map<string, string>(Object.entries(composeRules)).get(rule) ?? `Asked for by ${spoken(rule)}`)
