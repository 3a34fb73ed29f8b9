import type { Levers, Load } from '../../state/explore/levers.ts'
import type { Moves } from '../../state/explore/what-if.ts'
import { counted, dollars, integer, short } from '../../ui/format.ts'
import { Pick, Slider } from './lever.tsx'
import { logSteps } from './log-steps.ts'

const loadNames: Record<Load, string> = {
  requestsPerSecond: 'Requests a second at peak',
  requestsPerDay: 'Requests a day',
  tokensPerMinute: 'Tokens a minute',
  users: 'Users',
}
/** Where nobody says: what the sizing takes. */
const usual = { users: 1000, inputTokens: 1024, outputTokens: 256 } as const

type Props = { levers: Levers; moves: Moves; move: (change: Partial<Moves>) => void }

/** Every lever that moves something in this design. */
export function LeverList({ levers, moves, move }: Props) {
  const { load, model, tokenModel, precision, region, spot } = levers
  const hasTokens = model !== null || tokenModel !== null
  return (
    <div className="levers" role="group" aria-label="Levers">
      <Loads levers={levers} moves={moves} move={move} />
      {hasTokens && (
        <>
          <Tokens
            name="Tokens of a question"
            now={levers.inputTokens}
            usually={usual.inputTokens}
            most={128_000}
            value={moves.inputTokens}
            move={(inputTokens) => move({ inputTokens })}
          />
          <Tokens
            name="Tokens of an answer"
            now={levers.outputTokens}
            usually={usual.outputTokens}
            most={16_000}
            value={moves.outputTokens}
            move={(outputTokens) => move({ outputTokens })}
          />
        </>
      )}
      {levers.trainingTokensB !== null && (
        <Training now={levers.trainingTokensB} value={moves.trainingTokensB} move={(trainingTokensB) => move({ trainingTokensB })} />
      )}
      {model !== null && <Models model={model} value={moves.model} move={(id) => move({ model: id })} />}
      {tokenModel !== null && (
        <Pick
          name="Model by the token"
          value={moves.tokenModel ?? tokenModel.now ?? ''}
          moved={moves.tokenModel !== undefined}
          options={tokenModel.options.map(({ id, usdPerMOutput }) => [id, `${id}, ${dollars(usdPerMOutput)} a million out`])}
          onChange={(id) => move({ tokenModel: id })}
        />
      )}
      {precision !== null && (
        <Pick
          name="Precision"
          value={moves.precision ?? precision.now ?? ''}
          moved={moves.precision !== undefined}
          options={precision.options.map((each) => [each, each])}
          note={precision.now === null && moves.precision === undefined ? 'Not said: fp8 where the accelerator calculates in it.' : undefined}
          onChange={(id) => move({ precision: id })}
        />
      )}
      {region !== null && (
        <Pick
          name="Region"
          value={moves.region ?? region.now}
          moved={moves.region !== undefined}
          options={region.options.map(({ id, place }) => [id, `${place}, ${id}`])}
          onChange={(id) => move({ region: id })}
        />
      )}
      {spot !== null && <Spot spot={spot} value={moves.spot} move={(ids) => move({ spot: ids })} />}
      {levers.utilization !== null && (
        <Slider
          name="Use of model servers"
          words={`${Math.round((moves.utilization ?? levers.utilization) * 100)} %`}
          value={Math.round(((moves.utilization ?? levers.utilization) * 100 - 30) / 5)}
          steps={13}
          moved={moves.utilization !== undefined}
          onChange={(at) => move({ utilization: (30 + 5 * at) / 100 })}
        />
      )}
      {load.now === null && <p className="muted lever-note">Nobody says how much comes; moving the first lever says it.</p>}
    </div>
  )
}

function Loads({ levers: { load }, moves, move }: Props) {
  const now = load.now ?? usual.users
  const { steps, valueAt, positionOf } = logSteps(Math.max(now / 30, 0.01), now * 30)
  const value = moves.load ?? now
  return (
    <Slider
      name={loadNames[load.by]}
      words={moves.load === undefined && load.now === null ? 'Not said' : value >= 10_000 ? short(value) : integer(value)}
      value={positionOf(value)}
      steps={steps}
      moved={moves.load !== undefined}
      onChange={(at) => move({ load: at === positionOf(now) && load.now !== null ? now : valueAt(at) })}
    />
  )
}

function Tokens({
  name,
  now,
  usually,
  most,
  value,
  move,
}: {
  name: string
  now: number | null
  usually: number
  most: number
  value: number | undefined
  move: (value: number) => void
}) {
  const { steps, valueAt, positionOf } = logSteps(16, most)
  const shown = value ?? now ?? usually
  return (
    <Slider
      name={name}
      words={value === undefined && now === null ? `Not said, ${integer(usually)} taken` : integer(shown)}
      value={positionOf(shown)}
      steps={steps}
      moved={value !== undefined}
      onChange={(at) => move(now !== null && at === positionOf(now) ? now : Math.round(valueAt(at)))}
    />
  )
}

function Training({ now, value, move }: { now: number; value: number | undefined; move: (value: number) => void }) {
  const { steps, valueAt, positionOf } = logSteps(now / 30, now * 30)
  return (
    <Slider
      name="Tokens trained on"
      words={short((value ?? now) * 1e9)}
      value={positionOf(value ?? now)}
      steps={steps}
      moved={value !== undefined}
      onChange={(at) => move(at === positionOf(now) ? now : valueAt(at))}
    />
  )
}

function Models({ model, value, move }: { model: NonNullable<Levers['model']>; value: string | undefined; move: (id: string) => void }) {
  const { options } = model
  const id = value ?? model.now
  const at = options.findIndex((each) => each.id === id)
  const chosen = options[at]
  return (
    <Slider
      name="Model size"
      words={chosen === undefined ? 'Its own' : `${chosen.id.split('/').at(-1)}, ${short(chosen.paramsB)} B`}
      value={Math.max(0, at)}
      steps={options.length - 1}
      moved={value !== undefined}
      onChange={(position) => {
        const next = options[position]
        if (next !== undefined) move(next.id)
      }}
    />
  )
}

function Spot({
  spot,
  value,
  move,
}: {
  spot: NonNullable<Levers['spot']>
  value: readonly string[] | undefined
  move: (ids: readonly string[]) => void
}) {
  const { machines, unlisted } = spot
  const onSpot = value ?? machines.filter(({ now }) => now).map(({ id }) => id)
  const total = machines.reduce((sum, { usd }) => sum + usd, 0)
  const share = machines.filter(({ id }) => onSpot.includes(id)).reduce((sum, { usd }) => sum + usd, 0) / Math.max(1e-9, total)
  const unlistedNote = unlisted > 0 ? `${counted(unlisted, 'component')} on machines without a listed spot price there.` : ''
  if (machines.length === 0) return <p className="lever muted">Spot: {unlistedNote}</p>
  const names = machines.slice(0, onSpot.length).map(({ name }) => name)
  return (
    <Slider
      name="Spot share of machines"
      words={`${Math.round(share * 100)} %`}
      value={onSpot.length}
      steps={machines.length}
      moved={value !== undefined}
      note={[names.length === 0 ? 'What may stop and go on goes first.' : `${names.join(', ')}.`, unlistedNote].filter(Boolean).join(' ')}
      onChange={(at) => move(machines.slice(0, at).map(({ id }) => id))}
    />
  )
}
