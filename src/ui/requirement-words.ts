/** A prompt in pieces, those in the spans marked. Spans count code points, end exclusive, and may overlap. */
export function marked(prompt: string, spans: readonly (readonly [number, number])[]): { text: string; mark: boolean }[] {
  const letters = Array.from(prompt)
  const lit = new Uint8Array(letters.length)
  for (const [from, to] of spans) for (let at = Math.max(0, from); at < Math.min(letters.length, to); at++) lit[at] = 1
  const pieces: { text: string; mark: boolean }[] = []
  letters.forEach((letter, at) => {
    const mark = lit[at] === 1
    const last = pieces.at(-1)
    if (last !== undefined && last.mark === mark) last.text += letter
    else pieces.push({ text: letter, mark })
  })
  return pieces
}

/** Where words stand in a prompt, in code points; undefined where they do not. */
export function spanOf(prompt: string, words: string): readonly [number, number] | undefined {
  const at = prompt.toLowerCase().indexOf(words.toLowerCase())
  if (at < 0 || words === '') return undefined
  const from = codePoints(prompt.slice(0, at))
  return [from, from + codePoints(words)]
}

const codePoints = (text: string): number => Array.from(text).length
