import { atMostAMonth, cheapWords, costWords, lessWords } from './save-words.data.ts'

/** Words about paying less: "cut the cost", "cheaper", "halbiere die Rechnung". */
export const isAboutSaving = (text: string): boolean =>
  /\bsave \d+(?:[.,]\d+)? ?(?:%|percent)/i.test(text) ||
  cheapWords.test(text) ||
  atMostAMonth.test(text) ||
  (costWords.test(text) && lessWords.test(text))
