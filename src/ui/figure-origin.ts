/** What a number opens to. */
export type FigureOrigin = {
  title: string
  /** The number in full. */
  exact: string
  range?: string | undefined
  formula?: string | undefined
  inputs?: Readonly<Record<string, number | string>> | undefined
  source?: string | undefined
  asOf?: string | undefined
  estimated?: boolean | undefined
}
