/** Where words stand in a prompt, in code points; undefined where they do not. */
export function spanOf(prompt: string, words: string): readonly [number, number] | undefined {
  const at = prompt.toLowerCase().indexOf(words.toLowerCase())
  if (at < 0 || words === '') return undefined
  const from = codePoints(prompt.slice(0, at))
  return [from, from + codePoints(words)]
}

const codePoints = (text: string): number => Array.from(text).length
