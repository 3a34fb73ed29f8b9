import './prompt-words.css'

export type PromptPiece = { text: string; ids: readonly string[]; lit: boolean }

type Props = { pieces: readonly PromptPiece[]; point: (ids: readonly string[] | null) => void; pick: (ids: readonly string[]) => void }

/**
 * The prompt, word by word alive: words that caused something light it up when they are pointed at, and select it when they are clicked;
 * words that caused what is selected are marked.
 */
export function PromptWords({ pieces, point, pick }: Props) {
  return (
    <p className="prompt-words">
      {pieces.map(({ text, ids, lit }, at) =>
        ids.length === 0 ? (
          <span key={at}>{text}</span>
        ) : (
          <button
            key={at}
            type="button"
            className="prompt-word"
            aria-pressed={lit}
            title={`${ids.length} of the design ${ids.length === 1 ? 'comes' : 'come'} from these words`}
            onPointerEnter={() => point(ids)}
            onPointerLeave={() => point(null)}
            onFocus={() => point(ids)}
            onBlur={() => point(null)}
            onClick={() => pick(ids)}
          >
            {text}
          </button>
        ),
      )}
    </p>
  )
}
