import type { Result } from '#domain/design/problem.ts'
import type { Design } from '#domain/design/schema.ts'

/** Reads a design from another format. What it cannot read is a problem with a hint, never a guess in silence. */
export type Importer = {
  id: string
  title: string
  /** File endings, with the dot. */
  endings: readonly string[]
  /** Does a text look like this format, whatever the file is called? */
  recognises: (text: string) => boolean
  read: (text: string) => Result<Design>
}
