import * as Y from 'yjs'
import { applyEdits } from '../design/apply-edit.ts'
import type { Edit } from '../design/edit.ts'
import { freshId } from '../design/ids.ts'
import { ok, type Result } from '../design/problem.ts'
import { type Design, emptyDesign } from '../design/schema.ts'
import { DesignReader } from './design-reader.ts'
import { rootsOf } from './layout.ts'
import { writeDifference } from './write-difference.ts'

/** Who changes: this person (undone by this person), someone else's hand or program, or the first filling. */
export type Origin = 'local' | 'remote' | 'seed'

/** A design that several people edit. Only this room knows how it lies in a `Y.Doc`. */
export class DesignDocument {
  readonly doc: Y.Doc
  readonly #reader: DesignReader
  readonly #history: Y.UndoManager
  readonly #listeners = new Set<() => void>()
  #design: Design | undefined

  constructor(doc: Y.Doc = new Y.Doc()) {
    this.doc = doc
    const roots = rootsOf(doc)
    const scope = Object.values(roots)
    this.#reader = new DesignReader(roots)
    this.#history = new Y.UndoManager(scope, { trackedOrigins: new Set<Origin>(['local']), captureTimeout: 0 })
    doc.on('afterTransaction', this.#noticeChange)
  }

  static fromDesign(design: Design): DesignDocument {
    const document = new DesignDocument()
    document.seed(design)
    return document
  }

  /**
   * All edits in one transaction, which is one undo step; or the problems of the first that does not apply, and nothing changed.
   * @returns the design after them
   */
  apply(edits: readonly Edit[], origin: Origin = 'local'): Result<Design> {
    const before = this.read()
    const after = applyEdits(before, edits)
    if (!after.ok) return after
    this.#write(before, after.value, origin)
    return ok(this.read())
  }

  /** Makes the document say this design and nothing else; not undone by anybody. */
  seed(design: Design): void {
    this.#write(this.read(), design, 'seed')
  }

  /** The design as it is now: canonical, mended where merging broke it, the same object until something changes. */
  read(): Design {
    this.#design ??= this.#reader.read()
    return this.#design
  }

  /**
   * An id for something new. Two people who place the same at the same time must not take the same id (one of the two would be lost),
   * so among colleagues it ends in a few letters of this window's own.
   * @param wish free text in any script, usually the kind
   */
  newId(wish: string, amongColleagues: boolean): string {
    const { components, connections, boundaries } = this.read()
    const taken = new Set<string>([...components, ...connections, ...boundaries].map(({ id }) => id))
    return freshId(amongColleagues ? `${wish.slice(0, 50)}-${this.doc.clientID.toString(36).slice(-4)}` : wish, taken)
  }

  get canUndo(): boolean {
    return this.#history.undoStack.length > 0
  }

  get canRedo(): boolean {
    return this.#history.redoStack.length > 0
  }

  /** Takes this person's last step back and leaves what colleagues did alone. */
  undo(): void {
    this.#history.undo()
  }

  redo(): void {
    this.#history.redo()
  }

  /** @returns stops listening */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Ends the history and all listening; the `Y.Doc` stays whoever's it is. */
  close(): void {
    this.doc.off('afterTransaction', this.#noticeChange)
    this.#history.destroy()
    this.#listeners.clear()
  }

  readonly #noticeChange = (transaction: Y.Transaction): void => {
    const roots: readonly unknown[] = Object.values(rootsOf(this.doc))
    if (![...transaction.changedParentTypes.keys()].some((type) => roots.includes(type))) return
    this.#design = undefined
    for (const listener of this.#listeners) listener()
  }

  #write(before: Design, after: Design, origin: Origin): void {
    this.doc.transact(() => writeDifference(this.doc, before, after), origin)
  }
}

/** The update that makes an empty `Y.Doc` this design (Yjs encoding V1). */
export const encodeDesign = (design: Design): Uint8Array => Y.encodeStateAsUpdate(DesignDocument.fromDesign(design).doc)

/** The design that lies in the state of a `Y.Doc` (Yjs encoding V1); an empty state is an empty design. */
export function decodeDesign(state: Uint8Array): Design {
  if (state.length === 0) return emptyDesign('')
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  return new DesignDocument(doc).read()
}
