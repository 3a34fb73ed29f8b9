import type { RefreshReport } from '#domain/catalog/compare-prices.ts'
import type { PriceBook } from '#domain/catalog/price-book.ts'
import type { Problem } from '#domain/design/problem.ts'
import type { LanguageModel } from '#domain/generation/model/language-model.ts'
import type { Template } from '#domain/generation/template.ts'

/** A language model that the environment names, and how long one answer may take. */
export type ModelAtHand = { model: LanguageModel; seconds: number }

/** The world as a verb sees it; `main.ts` hands in the real one, tests hand in memory. */
export type Io = {
  /** Rejects with a `Refusal` when the file cannot be read. */
  readText(path: string): Promise<string>
  readBytes(path: string): Promise<Uint8Array>
  writeFile(path: string, contents: string | Uint8Array): Promise<void>
  /** Is there a folder at this path? */
  isFolder(path: string): Promise<boolean>
  listFolder(path: string): Promise<string[]>
  removeFile(path: string): Promise<void>
  stdin(): Promise<string>
  out(text: string): void
  err(text: string): void
  /** YYYY-MM-DD */
  today: string
  templates(): Promise<readonly Template[]>
  /** The prices that count: the shipped list, and what the data folder and the folder of a design add to it. */
  prices(beside: string | undefined): Promise<PriceBook>
  /** Asks the public sources of prices and keeps what they give in the data folder. */
  refreshPrices(wish: { provider: string | undefined; force: boolean; mirror: string | undefined }): Promise<RefreshReport>
  /** The language model of the settings, undefined where none is set up; rejects with a `Refusal` where a setting is wrong. */
  languageModel?(): Promise<ModelAtHand | undefined>
  /** Starts the server and resolves when it has stopped. */
  serve(settings: Readonly<Record<string, string>>): Promise<number>
  /**
   * Saves and brings back all that a server keeps: in its folder, or in the database that DATABASE_URL names.
   * @param data the folder; undefined = the one that the server takes by itself
   * @returns how many designs, in how many bytes; rejects with a `Refusal`
   */
  backup(path: string, data: string | undefined): Promise<{ designs: number; bytes: number }>
  restore(path: string, data: string | undefined): Promise<{ designs: number; bytes: number }>
}

/** Bad usage or unreadable input: told on stderr with a hint, exit code 2, no stack trace. */
export class Refusal extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems[0]?.message ?? 'refused')
    this.problems = problems
  }
}

export const refuse = (code: Problem['code'], at: string, message: string, hint: string): Refusal => new Refusal([{ code, at, message, hint }])

/** A problem as a person reads it in a terminal. */
export const problemText = ({ at, line, message, hint }: Problem): string =>
  `${line === undefined ? '' : `line ${line}: `}${message}${at === '' || message.includes(at) ? '' : ` (${at})`}\n  ${hint}\n`
