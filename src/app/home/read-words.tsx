import { useEffect, useState } from 'react'
import { askEngine } from '../../state/engine.ts'
import type { Wish } from '../../state/wishes/wish.ts'
import { wishWords } from '../../state/wishes/wish-words.ts'
import './read-words.css'

const restMs = 350

/** What the words say so far, while they are being typed; nothing is sent anywhere. */
export function ReadWords({ prompt }: { prompt: string }) {
  const [wishes, setWishes] = useState<readonly Wish[]>([])
  const asked = prompt.trim().length > 8 && prompt.length < 20_000
  useEffect(() => {
    if (!asked) return undefined
    const control = new AbortController()
    const timer = setTimeout(() => {
      askEngine('read', { prompt }, control.signal).then(
        (read) => setWishes(read.behaviour === 'generate' ? read.wishes.filter(({ source }) => source === 'words') : []),
        // Reading ahead is a courtesy; sending the words tells what is wrong.
        () => setWishes([]),
      )
    }, restMs)
    return () => {
      clearTimeout(timer)
      control.abort()
    }
  }, [prompt, asked])
  if (!asked || wishes.length === 0) return null
  return (
    <ul className="read-words" aria-label="Understood so far">
      {wishes.slice(0, 12).map(({ id, at, title, value, words }) => (
        <li key={id} title={`From “${words}”`}>
          <span className="muted">{title}</span> {wishWords(at, value)}
        </li>
      ))}
    </ul>
  )
}
