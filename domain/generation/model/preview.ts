import { isKind, kindOf, laneOf } from '../../catalog/catalog.ts'
import type { Appeared } from '../progress.ts'
import { nameFrom } from './incoming.ts'
import type { ToolCall } from './language-model.ts'
import { proposalFrom } from './proposal.ts'

/** Characters of one object that are kept while it is not complete. */
const longest = 4_000

/** Components in an answer that is still being written: shown while it comes, before anything of it is validated. */
export class Preview {
  #object = ''
  #depth = 0
  #inText = false
  #escaped = false

  /** A piece of an answer that says everything at once: `{"edits": [{…}, …]}`. */
  text(piece: string): Appeared[] {
    const found: Appeared[] = []
    for (const letter of piece) {
      if (this.#depth > 1 && this.#object.length < longest) this.#object += letter
      if (this.#inText) {
        if (this.#escaped) this.#escaped = false
        else if (letter === '\\') this.#escaped = true
        else if (letter === '"') this.#inText = false
      } else if (letter === '"') this.#inText = this.#depth > 0
      else if (letter === '{') {
        this.#depth++
        if (this.#depth === 2) this.#object = '{'
      } else if (letter === '}') {
        this.#depth = Math.max(0, this.#depth - 1)
        if (this.#depth === 1) found.push(...placed(this.#object))
      }
    }
    return found
  }

  call({ name, arguments: given }: ToolCall): Appeared[] {
    return name === 'place' ? placed(given, name) : []
  }
}

function placed(json: string, kind?: string): Appeared[] {
  let written: unknown
  try {
    written = JSON.parse(json)
  } catch {
    return []
  }
  const proposal = proposalFrom(kind === undefined ? written : { ...(written as object), kind })
  if (!proposal.ok || proposal.value.kind !== 'place' || !isKind(proposal.value.component)) return []
  const { id, component, name, provider } = proposal.value
  if (!/^[a-z0-9-]{1,64}$/.test(id)) return []
  const called = (name === null ? undefined : nameFrom(name)) ?? kindOf(component)?.name ?? component
  return [{ id, kind: component, name: called, lane: laneOf(component), ...(provider === null ? {} : { provider }) }]
}
