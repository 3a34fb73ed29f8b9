import type { Design } from '#domain/design/schema.ts'
import { catalogue } from './catalogue.data.ts'
import { designs } from './designs.data.ts'

/** The starting designs in the order of the menu. Held as text that was checked when it was written, so reading them is cheap. */
export const templates: readonly { id: string; title: string; summary: string; design: Design }[] = catalogue.map(({ id, title, summary }) => ({
  id, title, summary, design: JSON.parse(designs[id]) as Design,
}))
