import { useMemo, useState } from 'react'
import { requirementKeys } from '#domain/design/settings/requirement-keys.data.ts'
import { causedBy } from '../../state/causes.ts'
import { useStudio, useStudioParts } from '../../state/studio.ts'
import { usePromptWords } from '../../state/use-prompt-words.ts'
import { withWish } from '../../state/wishes/with-wish.ts'
import { titleOfWish, type Wish, withoutWords } from '../../state/wishes/wish.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import { PromptWords } from '../../ui/prompt-words.tsx'
import { wishWords } from '../../state/wishes/wish-words.ts'
import { askerOf } from './asker.ts'
import { WishControl } from './wish-control.tsx'

const sourceWords: Record<Wish['source'], string> = { words: 'Said', hand: 'Set by hand', assumed: 'Assumed' }
const pathOf = (path: string | undefined): string => (path ?? '').replace(/^requirements\./, '')

/** What the words meant, as chips: each can be corrected or taken away, and the design is worked out again. */
export function UnderstoodTray() {
  const studio = useStudio()
  const { understanding, design } = useStudioParts(({ understanding, design }) => ({ understanding, design }))
  const { look } = studio.store.getState()
  const [open, setOpen] = useState<string | null>(null)
  const [value, setValue] = useState<unknown>(null)
  const [marked, setMarked] = useState<Wish['span'] | null>(null)
  const words = usePromptWords(useMemo(() => (marked == null ? undefined : [marked]), [marked]))
  const wishes = understanding?.wishes ?? []
  const wish = wishes.find(({ id }) => id === open)
  const clouds = wishes.flatMap(({ at, value: is }) => (at === 'providers' && Array.isArray(is) ? is.map(String) : []))

  const point = (each: Wish | null) => {
    setMarked(each?.span ?? null)
    const ids = each?.span === undefined ? [] : causedBy(design, each.span)
    look({ spotlight: ids.length === 0 ? null : ids })
  }
  const edit = (each: Wish | null) => {
    setOpen(each?.id ?? null)
    setValue(each?.value ?? null)
  }
  const redraw = (at: string, next: unknown, title: string) => {
    const wanted = withWish(design.requirements, at, next)
    if (wanted === undefined) return studio.store.getState().tell(`${titleOfWish(at)} cannot be that.`, { look: 'bad' })
    look({ spotlight: null })
    void askerOf(studio).rerun(wanted, title)
  }
  const takeAway = (each: Wish) => {
    if (each.at !== null) return redraw(each.at, null, `Without “${each.title}: ${wishWords(each.at, each.value)}”`)
    const prompt = withoutWords(design.requirements.prompt ?? '', each.span ?? [0, 0])
    void askerOf(studio).rerun({ ...design.requirements, prompt }, `Without the words “${each.words}”`)
  }
  const missing = requirementKeys.filter(({ path }) => path !== 'requirements.prompt' && !wishes.some(({ at }) => at === pathOf(path)))

  return (
    <div className="prompt-tray scroll" role="region" aria-label="Understood" tabIndex={0}>
      {words.pieces.length > 0 && <PromptWords {...words} />}
      <ul className="wishes" aria-label="What was understood">
        {wishes.map((each) => (
          <li key={each.id} className={`wish wish-${each.source}`} onPointerEnter={() => point(each)} onPointerLeave={() => point(null)}>
            <button
              type="button"
              className="wish-main"
              aria-expanded={open === each.id}
              title={each.words === undefined ? sourceWords[each.source] : `From “${each.words}”`}
              onClick={() => edit(open === each.id ? null : each)}
              onFocus={() => point(each)}
              onBlur={() => point(null)}
            >
              <span className="wish-title">{each.title}</span> {wishWords(each.at, each.value)}
              {each.source !== 'words' && ' '}
              {each.source !== 'words' && <em className="wish-source">{sourceWords[each.source].toLowerCase()}</em>}
            </button>
            {each.source !== 'assumed' && (
              <IconButton glyph="x" size={13} label={`Take away ${each.title}: ${wishWords(each.at, each.value)}`} onClick={() => takeAway(each)} />
            )}
          </li>
        ))}
        <li className="wish wish-add">
          <select
            aria-label="Add a requirement"
            value=""
            onChange={(event) =>
              edit({ id: event.target.value, at: event.target.value, title: titleOfWish(event.target.value), value: null, source: 'hand' })
            }
          >
            <option value="">Add …</option>
            {missing.map(({ path }) => (
              <option key={path} value={pathOf(path)}>
                {titleOfWish(pathOf(path))}
              </option>
            ))}
          </select>
        </li>
      </ul>
      {open !== null && (
        <form
          className="wish-editor"
          aria-label={`Correct ${wish?.title ?? titleOfWish(open)}`}
          onSubmit={(event) => {
            event.preventDefault()
            event.stopPropagation()
            if (wish?.at !== null) redraw(wish?.at ?? open, value, `${titleOfWish(wish?.at ?? open)}: ${wishWords(wish?.at ?? open, value)}`)
          }}
        >
          {wish?.words !== undefined && (
            <p className="tray-note">
              <Glyph name="quote" size={13} /> From “{wish.words}”
            </p>
          )}
          {wish?.source === 'assumed' && <p className="tray-note">Nobody said it; the engine chose it. Say what it should be and it counts.</p>}
          {wish?.at === null ? (
            <p className="tray-note">This lives in the words alone. Take it away, and its words go.</p>
          ) : (
            <WishControl key={open} at={wish?.at ?? open} value={value} clouds={clouds} change={setValue} />
          )}
          <div className="proposal-actions">
            {wish !== undefined && wish.source !== 'assumed' && (
              <Button small look="quiet" glyph="x" onClick={() => takeAway(wish)}>
                Take away
              </Button>
            )}
            <span className="grow" />
            <Button small look="quiet" onClick={() => edit(null)}>
              Cancel
            </Button>
            {wish?.at !== null && (
              <Button
                small
                look="filled"
                type="submit"
                disabled={JSON.stringify(value) === JSON.stringify(wish?.value ?? null) && wish?.source !== 'assumed'}
              >
                Redraw
              </Button>
            )}
          </div>
        </form>
      )}
      <p className="tray-note">
        Point at a chip to see its words and what came of them. A correction is proposed first; what you changed by hand stays.
      </p>
    </div>
  )
}
