import type { Reading } from '../reading.ts'
import type { Token } from './tokens.ts'

type Language = Reading['language']

/** Small words that only one of the languages has. */
const small: readonly (readonly [Exclude<Language, 'zh' | 'ja' | 'other'>, string])[] = [
  ['en', 'the of and for with from our we is are that this which must should will be to on by at your it as or without need want have has can only'],
  [
    'de',
    'der die das und fur mit von unser unsere unserem unseren wir ist sind dass muss mussen soll sollen werden zu auf bei ein eine einen einem einer nicht ohne oder nur im am auch pro aus als wollen brauchen mochten uns den dem sie bitte kein keine',
  ],
  [
    'es',
    'el los las y para con desde nuestro nuestra nuestros nuestras es son que debe deben del una por sin necesitamos queremos como mas en cada menos al se ya pero no un lo',
  ],
  [
    'fr',
    'le les et pour avec depuis notre nos est sont que doit doivent des du une par sans nous voulons avons besoin comme dans chaque moins au aux pas en un qui ne sur ou il',
  ],
]
const words = small.map(([language, list]) => [language, new Set(list.split(' '))] as const)

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const han = /\p{Script=Han}/u

/** The language most of the words are in; `other` when none of ours fits. */
export function languageOf(tokens: readonly Token[]): Language {
  let [kanas, hans] = [0, 0]
  for (const { word, sign } of tokens) {
    if (!sign) continue
    if (kana.test(word)) kanas++
    else if (han.test(word)) hans++
  }
  const signs = kanas + hans
  const latin = tokens.length - signs
  if (signs > latin) return kanas > signs / 10 ? 'ja' : 'zh'
  const scores = words.map(([language, list]) => [language, tokens.filter(({ word }) => list.has(word)).length] as const)
  const best = scores.reduce((a, b) => (b[1] > a[1] ? b : a))
  if (best[1] > 0) return best[0]
  if (signs > 0) return kanas > 0 ? 'ja' : 'zh'
  return tokens.some(({ word }) => /[a-z]/.test(word)) || tokens.length === 0 ? 'en' : 'other'
}
