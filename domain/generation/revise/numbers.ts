const words: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  ninety: 90,
  ein: 1,
  eine: 1,
  einen: 1,
  einem: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  zwölf: 12,
  zwanzig: 20,
  dreißig: 30,
  neunzig: 90,
  un: 1,
  una: 1,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  doce: 12,
  veinte: 20,
  treinta: 30,
  noventa: 90,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  douze: 12,
  quinze: 15,
  vingt: 20,
  trente: 30,
}
const signs: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 }

const latin = new RegExp(`(?<![\\p{L}\\p{N}])(${Object.keys(words).join('|')})(?=[\\s-]+\\p{L})`, 'giu')

/** Number words before something that is counted, as digits; what stands before no counted word is left as it was. */
export function inDigits(text: string, counted: string): string {
  const counts = new RegExp(
    `^[\\s-]*(?:more |further |availability |different |weitere[n]? |más |de plus )?(?:${counted})(?!\\p{Script=Latin})`,
    'iu',
  )
  return text
    .replace(latin, (word: string, _word: string, at: number) =>
      counts.test(text.slice(at + word.length)) ? String(words[word.toLowerCase()] ?? word) : word,
    )
    .replace(/[一二两三四五六七八九十]/gu, (sign, at: number) =>
      counts.test(text.slice(at + 1).replace(/^(?:个|つの?|つ)/u, '')) ? String(signs[sign] ?? sign) : sign,
    )
}
