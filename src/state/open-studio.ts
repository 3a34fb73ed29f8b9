import type { Edit } from '#domain/design/edit.ts'
import { freshId } from '#domain/design/ids.ts'
import type { Design } from '#domain/design/schema.ts'
import type { DesignDocument } from '#domain/document/design-document.ts'
import type { AssessAnswer, AssessTask } from './assess.worker.ts'
import { factsOf, totalsOf } from './facts.ts'
import { holdingStill } from './place.ts'
import { LatestWorker } from './latest-worker.ts'
import type { LayoutAnswer, LayoutTask } from './layout.worker.ts'
import { knowing } from './own.ts'
import { createStudioStore, type ShownPresence, type Studio } from './studio.ts'

const today = (): string => new Date().toISOString().slice(0, 10)

/** A component placed while its frame is looked at has no place in the layers yet; the layout finds one. */
function unplaced(edit: Edit): Edit {
  if (edit.kind !== 'place' || edit.position === undefined) return edit
  const { position: _position, ...rest } = edit
  return rest
}

/**
 * One open design: mirrors the document into the store, and has every version laid out and assessed in workers.
 * @param show tells colleagues what this window does
 * @returns the studio, and what ends it
 */
export function openStudio(id: string, document: DesignDocument, show: (presence: ShownPresence) => void): { studio: Studio; close: () => void } {
  const store = createStudioStore()

  const assessor = new LatestWorker<AssessTask, AssessAnswer>(
    () => knowing(new Worker(new URL('./assess.worker.ts', import.meta.url), { type: 'module' })),
    (answer) => store.setState(assessed(answer)),
    (why, revision) => store.setState({ assessmentProblem: why, assessedRevision: revision }),
  )
  const artist = new LatestWorker<LayoutTask, LayoutAnswer>(
    () => knowing(new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })),
    ({ drawing, revision }) => store.setState({ drawing, drawnRevision: revision }),
    (why) => store.getState().tell(`The drawing could not be laid out: ${why}. The design itself is unharmed.`, { look: 'bad' }),
  )

  function assessed(answer: AssessAnswer): Partial<ReturnType<typeof store.getState>> {
    if ('problem' in answer) return { assessmentProblem: answer.problem, assessedRevision: answer.revision }
    const { facts, totals: before, totalsBefore, assessedRevision } = store.getState()
    const totals = totalsOf(answer.assessment)
    return {
      assessment: answer.assessment,
      assessedRevision: answer.revision,
      assessmentProblem: null,
      facts: factsOf(answer.assessment, facts),
      totals,
      // A change of the last edit is only told against an assessment that came before it.
      totalsBefore:
        assessedRevision < 0 || facts.size === 0
          ? totals
          : before?.monthly === totals.monthly && before.accelerators === totals.accelerators
            ? totalsBefore
            : before,
    }
  }

  artist.warm()
  assessor.warm()
  let worked: Design | undefined

  function mirror(): void {
    const design = document.read()
    const { design: before, revision: last, selected } = store.getState()
    if (design === before) return
    const revision = last + 1
    const here = new Set<string>([...design.components, ...design.connections, ...design.boundaries].map((each) => each.id))
    store.setState({
      design,
      revision,
      canUndo: document.canUndo,
      canRedo: document.canRedo,
      selected: selected.every((each) => here.has(each)) ? selected : selected.filter((each) => here.has(each)),
    })
    work()
  }

  /** Nothing is laid out or assessed before the document is there: an empty one would only be in the way. */
  function work(): void {
    const { design, revision, loaded } = store.getState()
    if (!loaded && design.components.length === 0) return
    if (worked === design) return
    worked = design
    artist.give({ revision, design, deployment: store.getState().projection === 'deployment' })
    assessor.give({ revision, design, today: today() })
  }
  const stopWaiting = store.subscribe(({ loaded }, before) => {
    if (loaded && !before.loaded) work()
  })

  const stopTurning = store.subscribe(({ projection }, before) => {
    if ((projection === 'deployment') === (before.projection === 'deployment')) return
    const { design, revision } = store.getState()
    artist.give({ revision, design, deployment: projection === 'deployment' })
  })

  const stopListening = document.onChange(mirror)
  mirror()

  const handedOut = new Set<string>()
  let hadPeers = false

  const studio: Studio = {
    id,
    store,
    show,
    apply(edits: readonly Edit[], done?: string) {
      const { role, tell, announce } = store.getState()
      if (role !== 'edit') {
        tell('This link is for looking only. Ask for an edit link to change the design.')
        return false
      }
      if (edits.length === 0) return false
      const { drawing, drawnRevision, revision, design, projection } = store.getState()
      // Where things stand is kept for the layers alone; in the other projection the frames decide.
      const still = drawnRevision === revision && drawing !== null && drawing.lanes.length > 0 ? holdingStill(design, drawing, edits) : []
      const result = document.apply([...still, ...(projection === 'deployment' ? edits.map(unplaced) : edits)])
      if (!result.ok) {
        const [problem] = result.problems
        tell(problem === undefined ? 'That change does not fit the design.' : `${problem.message} ${problem.hint}`, { look: 'bad' })
        return false
      }
      if (done !== undefined) announce(done)
      return true
    },
    newId(wish) {
      // Whoever once was here may place at the same moment without being seen yet; so may another window while this one is offline.
      const { peers, save } = store.getState()
      hadPeers ||= peers.length > 0
      const free = document.newId(wish, hadPeers || save.kind === 'offline' || save.kind === 'connecting')
      const id = handedOut.has(free) ? freshId(free, handedOut) : free
      handedOut.add(id)
      return id
    },
    undo() {
      if (!document.canUndo) return
      document.undo()
      store.getState().announce('Undone')
    },
    redo() {
      if (!document.canRedo) return
      document.redo()
      store.getState().announce('Done again')
    },
  }
  return {
    studio,
    close() {
      stopListening()
      stopWaiting()
      stopTurning()
      assessor.close()
      artist.close()
    },
  }
}
