import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const [usual = '', high = ''] = css.split(":root[data-contrast='high']")

type Theme = 'light' | 'dark'
type Tokens = ReadonlyMap<string, readonly [light: string, dark: string]>

const read = (text: string): Tokens =>
  new Map(
    [...text.matchAll(/--([\w-]+): light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\);/g)].map(([, name = '', light = '', dark = '']) => [
      name,
      [light, dark],
    ]),
  )

const normal = read(usual)
const contrasted: Tokens = new Map([...normal, ...read(high)])

/** Relative luminance of an OKLCH colour (WCAG 2, by way of OKLab and linear sRGB). */
function luminance(colour: string): number {
  const [l = 0, c = 0, h = 0] = colour
    .slice(6, -1)
    .split(/[\s/]+/)
    .map(Number)
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)]
  const cube = (x: number) => x ** 3
  const [L, M, S] = [
    cube(l + 0.3963377774 * a + 0.2158037573 * b),
    cube(l - 0.1055613458 * a - 0.0638541728 * b),
    cube(l - 0.0894841775 * a - 1.291485548 * b),
  ]
  const clip = (x: number) => Math.min(1, Math.max(0, x))
  return (
    0.2126 * clip(4.0767416621 * L - 3.3077115913 * M + 0.2309699292 * S) +
    0.7152 * clip(-1.2684380046 * L + 2.6097574011 * M - 0.3413193965 * S) +
    0.0722 * clip(-0.0041960863 * L - 0.7034186147 * M + 1.707614701 * S)
  )
}

function contrast(tokens: Tokens, theme: Theme, one: string, other: string): number {
  const at = theme === 'light' ? 0 : 1
  const [a, b] = [tokens.get(one)?.[at], tokens.get(other)?.[at]]
  if (a === undefined || b === undefined) throw new Error(`no token ${one} or ${other}`)
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (lighter + 0.05) / (darker + 0.05)
}

const layers = [
  'infrastructure',
  'data-pipeline',
  'ai-ml-model',
  'orchestration-mlops',
  'application-serving',
  'security',
  'networking',
  'observability',
].map((id) => `layer-${id}`)
const grounds = ['surface-1', 'surface-2', 'surface-3', 'card']
const text = ['text-1', 'text-2', 'text-3']
const marks = ['accent', 'good', 'warn', 'bad', 'info', ...layers]

describe.each(['light', 'dark'] as const)('colours in the %s theme', (theme) => {
  it.each(text.flatMap((words) => grounds.map((ground) => [words, ground] as const)))('%s can be read on %s', (words, ground) => {
    expect(contrast(normal, theme, words, ground)).toBeGreaterThanOrEqual(4.5)
  })
  it.each(marks.flatMap((mark) => ['surface-1', 'surface-2', 'card'].map((ground) => [mark, ground] as const)))(
    '%s can be told from %s',
    (mark, ground) => {
      expect(contrast(normal, theme, mark, ground)).toBeGreaterThanOrEqual(3)
    },
  )
  it.each(['good', 'warn', 'bad', 'info'])('words can be read on the soft ground of %s', (role) => {
    expect(contrast(normal, theme, 'text-1', `${role}-soft`)).toBeGreaterThanOrEqual(4.5)
  })
  it('the filled button and the accent as a link can be read', () => {
    expect(contrast(normal, theme, 'on-accent', 'accent')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(normal, theme, 'accent', 'surface-2')).toBeGreaterThanOrEqual(4.5)
  })
  it('the five layers are equally light, so none is louder than another', () => {
    const [first = 0, ...rest] = layers
      .slice(0, 5)
      .map((layer) => Number(/oklch\(([\d.]+)/.exec(normal.get(layer)?.[theme === 'light' ? 0 : 1] ?? '')?.[1]))
    for (const lightness of rest) expect(Math.abs(lightness - first)).toBeLessThanOrEqual(0.03)
  })
  it('high contrast raises text to 7:1 and lines to 4.5:1', () => {
    for (const words of text)
      for (const ground of ['surface-1', 'surface-2', 'surface-3']) expect(contrast(contrasted, theme, words, ground)).toBeGreaterThanOrEqual(7)
    for (const line of ['line-1', 'line-2', 'line-3']) expect(contrast(contrasted, theme, line, 'surface-2')).toBeGreaterThanOrEqual(4.5)
  })
})
