/** Numbers written as words, accents dropped; "one" and its like only count before a unit or a noun we know. */
export const numberWords: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, dozen: 12, single: 1,
  ein: 1, eine: 1, einen: 1, einem: 1, einer: 1, zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwolf: 12, dutzend: 12, zwanzig: 20, dreissig: 30, vierzig: 40, funfzig: 50, sechzig: 60, achtzig: 80, neunzig: 90,
  un: 1, una: 1, uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, docena: 12, quince: 15, veinte: 20, treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, ochenta: 80, noventa: 90,
  une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, douzaine: 12, quinze: 15, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60,
}

/** Words that are articles as often as numbers. */
export const weakNumbers: ReadonlySet<string> = new Set(['one', 'a', 'an', 'single', 'ein', 'eine', 'einen', 'einem', 'einer', 'un', 'una', 'uno', 'une', 'once', 'elf'])

/** Words that multiply the number before them; `stuck` ones are written without a space or after one. */
export const magnitudes: readonly (readonly [word: string, factor: number, where?: 'stuck' | 'es' | 'en' | 'fr' | 'long'])[] = [
  ['mil millones', 1e9], ['hundred thousand', 1e5], ['hundred million', 1e8], ['cien mil', 1e5],
  ['thousand', 1e3], ['thousands', 1e3], ['tausend', 1e3], ['tsd', 1e3], ['mille', 1e3], ['mil', 1e3, 'es'], ['hundred', 100], ['hundert', 100], ['cientos', 100], ['cents', 100],
  ['million', 1e6], ['millions', 1e6], ['millionen', 1e6], ['millones', 1e6], ['millon', 1e6], ['milion', 1e6], ['milions', 1e6], ['millon de', 1e6], ['mio', 1e6], ['mios', 1e6], ['mill', 1e6], ['mln', 1e6], ['mn', 1e6], ['mil', 1e6, 'en'], ['mm', 1e6, 'stuck'],
  ['billions', 1e12, 'fr'], ['billion', 1e12, 'fr'], ['billion', 1e9], ['billions', 1e9], ['bn', 1e9], ['milliarde', 1e9], ['milliarden', 1e9], ['milliards', 1e9], ['milliard', 1e9], ['mrd', 1e9], ['mia', 1e9], ['bln', 1e9],
  ['trillion', 1e12], ['trillions', 1e12], ['billones', 1e12], ['billon', 1e12], ['billionen', 1e12], ['tn', 1e12],
  ['k', 1e3, 'stuck'], ['m', 1e6, 'stuck'], ['b', 1e9, 'stuck'], ['t', 1e12, 'stuck'], ['g', 1e9, 'stuck'],
  ['lakh', 1e5], ['lakhs', 1e5], ['crore', 1e7], ['crores', 1e7],
]

/** Signs that multiply, for Chinese and Japanese; they follow one another as in 十万. */
export const signMagnitudes: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8, 兆: 1e12 }

export const signDigits: Readonly<Record<string, number>> = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }

/** Words that multiply what was said before them. */
export const thousands: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, mil: 1e3, mille: 1e3, millon: 1e6, millones: 1e6, millions: 1e6 }

/** Hundreds by language; 100 multiplies what stands before it. */
export const hundreds: Readonly<Partial<Record<string, Readonly<Record<string, number>>>>> = {
  en: { hundred: 100 },
  es: { cien: 100, ciento: 100, doscientos: 200, doscientas: 200, trescientos: 300, trescientas: 300, cuatrocientos: 400, cuatrocientas: 400, quinientos: 500, quinientas: 500, seiscientos: 600, seiscientas: 600, setecientos: 700, setecientas: 700, ochocientos: 800, ochocientas: 800, novecientos: 900, novecientas: 900 },
  fr: { cent: 100, cents: 100 },
}
