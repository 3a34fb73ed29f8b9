import type { Assessment } from '#domain/assessment.ts'
import { applyEdits } from '#domain/design/apply-edit.ts'
import type { Edit } from '#domain/design/edit.ts'
import type { Design } from '#domain/design/schema.ts'
import type { Box, Drawing, Lane } from '#domain/layout/drawing.ts'
import type { AssessAnswer, AssessTask } from './assess.worker.ts'
import { isOpen } from './facts.ts'
import type { LayoutAnswer, LayoutTask } from './layout.worker.ts'
import { holdingStill } from './place.ts'

/** What a proposal would do, before it does it. */
export type Preview = {
  /** Components that would be placed, and where. */
  added: readonly { id: string; name: string; kind: string; box: Box }[]
  /** The lanes as they would be. */
  lanes: readonly Lane[] | null
  changed: ReadonlySet<string>
  removed: ReadonlySet<string>
  /** After minus before; null where one of the two is not known. */
  monthly: number | null
  findings: number | null
  accelerators: number | null
}

/** Asks a worker of its own once. Undefined when it broke or was no longer wanted. */
function askOnce<Task, Answer>(worker: Worker, task: Task, signal: AbortSignal): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const done = (answer: Answer | undefined) => {
      worker.terminate()
      resolve(answer)
    }
    worker.onmessage = ({ data }: MessageEvent<Answer>) => done(data)
    worker.onerror = () => done(undefined)
    signal.addEventListener('abort', () => done(undefined), { once: true })
    worker.postMessage(task)
  })
}

/** Elements that edits change without placing or removing them. */
export function changedBy(edits: readonly Edit[]): Set<string> {
  const ids = edits.flatMap((edit): string[] => {
    if (edit.kind === 'place' || edit.kind === 'remove' || edit.kind === 'explain') return []
    return 'component' in edit && typeof edit.component === 'string' ? [edit.component] : []
  })
  const placed = new Set(edits.flatMap((edit) => (edit.kind === 'place' ? [edit.component.id as string] : [])))
  return new Set(ids.filter((id) => !placed.has(id)))
}

const openIn = (assessment: Assessment): number => assessment.findings.filter(isOpen).length

/** @returns undefined when the edits no longer fit the design */
export async function previewOf(
  design: Design,
  drawing: Drawing,
  before: Assessment | null,
  edits: readonly Edit[],
  today: string,
  signal: AbortSignal,
): Promise<Preview | undefined> {
  const after = applyEdits(design, [...holdingStill(design, drawing, edits), ...edits])
  if (!after.ok) return undefined
  const [drawn, assessed] = await Promise.all([
    askOnce<LayoutTask, LayoutAnswer>(
      new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' }),
      { revision: 0, design: after.value },
      signal,
    ),
    askOnce<AssessTask, AssessAnswer>(
      new Worker(new URL('./assess.worker.ts', import.meta.url), { type: 'module' }),
      { revision: 0, design: after.value, today },
      signal,
    ),
  ])
  const assessment = assessed !== undefined && 'assessment' in assessed ? assessed.assessment : null
  const compared = before === null || assessment === null ? null : { before, after: assessment }
  return {
    added: edits.flatMap((edit) => {
      const box = edit.kind === 'place' ? drawn?.drawing.components.get(edit.component.id) : undefined
      return edit.kind === 'place' && box !== undefined ? [{ id: edit.component.id, name: edit.component.name, kind: edit.component.kind, box }] : []
    }),
    lanes: drawn?.drawing.lanes ?? null,
    changed: changedBy(edits),
    removed: new Set(edits.flatMap((edit) => (edit.kind === 'remove' ? [edit.component] : []))),
    monthly: compared === null ? null : compared.after.bill.monthly - compared.before.bill.monthly,
    findings: compared === null ? null : openIn(compared.after) - openIn(compared.before),
    accelerators: compared === null ? null : compared.after.sizing.totals.accelerators - compared.before.sizing.totals.accelerators,
  }
}
