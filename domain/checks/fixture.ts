import type { Beside } from './facts/facts.ts'

/** A design in a few words (see `sketch`), or with what sizing and bill found beside it. */
export type Drawn =
  | string
  | { drawn: string; beside: Beside; /** What they find once it is mended; the same where it is left out. */ afterwards?: Beside }

/** Designs that show what a check says. */
export type Fixtures = {
  /** The check fails on at least one element. */
  breaks: Drawn
  /** It passes on at least one, and neither fails nor asks. */
  passes: Drawn
  /** Nothing in it concerns the check. */
  notApplicable: Drawn
} & (
  | /** Something was not said: it asks and does not fail. */ { unknown: Drawn }
  | /** Why there is nothing to ask: what is missing is missing, and that is the finding. */ { asksNothing: string }
)

export type FixtureTable = Readonly<Record<string, Fixtures>>
