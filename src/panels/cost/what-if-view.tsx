import { useState } from 'react'
import type { Bill } from '#domain/design/bill.ts'
import type { Levers } from '../../state/explore/levers.ts'
import { useAnswer } from '../../state/explore/use-answer.ts'
import type { Moves } from '../../state/explore/what-if.ts'
import { useMayEdit, useStudio, useStudioState } from '../../state/studio.ts'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/empty-state.tsx'
import { counted } from '../../ui/format.ts'
import { LeverList } from './lever-list.tsx'
import { Outlook } from './outlook.tsx'
import './what-if.css'

/** Levers that show at once what they would come to, and become edits when they are applied. */
export function WhatIfView({ bill }: { bill: Bill }) {
  const { apply, undo, store } = useStudio()
  const mayEdit = useMayEdit()
  const accelerators = useStudioState(({ totals }) => totals?.accelerators ?? 0)
  const [moves, setMoves] = useState<Moves>({})
  const levers = useAnswer('levers', {})
  const moved = Object.keys(moves).length
  const found = useAnswer('what-if', moved === 0 ? null : { moves })
  if (levers.answer === undefined)
    return levers.problem === null ? (
      <Skeleton lines={8} label="Setting the levers" />
    ) : (
      <p className="cost-problem" role="alert">
        The levers could not be set: {levers.problem}.
      </p>
    )
  const answer = moved === 0 ? undefined : found.answer
  const take = () => {
    if (answer === undefined || answer.edits.length === 0 || !apply(answer.edits)) return
    setMoves({})
    store.getState().tell(`Applied ${counted(answer.edits.length, 'change')}`, { action: { title: 'Undo', run: undo } })
  }
  return (
    <>
      <div className="outlook-head">
        <Outlook bill={bill} accelerators={accelerators} effect={answer?.effect ?? null} pending={found.pending} problem={found.problem} />
        <div className="row outlook-actions">
          <span className="muted num grow">
            {answer === undefined
              ? 'Move a lever; nothing changes until you apply it.'
              : `${counted(answer.edits.length, 'change')} · ${tookWords(answer.tookMs)}`}
          </span>
          <Button small look="quiet" disabled={moved === 0} onClick={() => setMoves({})}>
            Reset
          </Button>
          {mayEdit && (
            <Button small look="filled" disabled={answer === undefined || found.pending || answer.edits.length === 0} onClick={take}>
              Apply
            </Button>
          )}
        </div>
      </div>
      <LeverList levers={levers.answer} moves={moves} move={(change) => setMoves(without({ ...moves, ...change }, levers.answer))} />
    </>
  )
}

const tookWords = (ms: number): string => `${Math.max(1, Math.round(ms))} ms`

/** A lever that is back where it stood is not moved. */
function without(moves: Moves, levers: Levers | undefined): Moves {
  if (levers === undefined) return moves
  const here: Readonly<Record<keyof Moves, unknown>> = {
    load: levers.load.now,
    inputTokens: levers.inputTokens,
    outputTokens: levers.outputTokens,
    trainingTokensB: levers.trainingTokensB,
    model: levers.model?.now,
    tokenModel: levers.tokenModel?.now,
    precision: levers.precision?.now,
    region: levers.region?.now,
    spot: levers.spot?.machines.filter(({ now }) => now).map(({ id }) => id),
    utilization: levers.utilization,
  }
  return Object.fromEntries(Object.entries(moves).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(here[name as keyof Moves])))
}
