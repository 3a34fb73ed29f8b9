import type { Reading } from '../reading.ts'
import type { Token } from './tokens.ts'

type Language = Reading['language']

/** Small words that only one of the languages has. */
const small: readonly (readonly [Exclude<Language, 'zh' | 'ja' | 'other'>, string])[] = [
  ['en', 'the of and for with from our we is are that this which must should will be to on by at your it as or without need want have has can only'],
  [
    'de',
    'der die das und fur mit von unser unsere unserem unseren wir ist sind dass muss mussen soll sollen werden zu auf bei ein eine einen einem einer nicht ohne oder nur im am auch pro aus als wollen brauchen mochten uns den dem sie bitte kein keine daten modell pro',
  ],
  [
    'es',
    'el los las y para con desde nuestro nuestra nuestros nuestras es son que debe deben del una por sin necesitamos queremos como mas en cada menos al se ya pero no un lo datos usuarios empresa cada sobre modelo',
  ],
  [
    'fr',
    'le les et pour avec depuis notre nos est sont que doit doivent des du une par sans nous voulons avons besoin comme dans chaque moins au aux pas en un qui ne sur ou il donnees modele entreprise utilisateurs reponse moteur',
  ],
]
const words = small.map(([language, list]) => [language, new Set(list.split(' '))] as const)

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const han = /\p{Script=Han}/u

/** Letters that speak for a language, a small word's worth each, at most three. */
const own: Readonly<Record<string, RegExp>> = { de: /[äöüß]/g, es: /[éñóíáú¿¡]/g, fr: /[éèêçàùœâîô]|qu'|l'|d'/g }
const accents = (letters: string, language: string): number => Math.min(3, letters.match(own[language] ?? /$^/g)?.length ?? 0)

/** The language most of the words are in; `other` when none of ours fits. */
export function languageOf(tokens: readonly Token[], prompt: string): Language {
  let [kanas, hans] = [0, 0]
  for (const { word, sign } of tokens) {
    if (!sign) continue
    if (kana.test(word)) kanas++
    else if (han.test(word)) hans++
  }
  const signs = kanas + hans
  const latin = tokens.length - signs
  if (signs > latin) return kanas > signs / 10 ? 'ja' : 'zh'
  const letters = prompt.slice(0, 2000).toLowerCase()
  const scores = words.map(([language, list]) => [language, tokens.filter(({ word }) => list.has(word)).length + accents(letters, language)] as const)
  const best = scores.reduce((a, b) => (b[1] > a[1] ? b : a))
  if (best[1] > 0) return best[0]
  if (signs > 0) return kanas > 0 ? 'ja' : 'zh'
  return tokens.some(({ word }) => /[a-z]/.test(word)) || tokens.length === 0 ? 'en' : 'other'
}
