import { acceleratorNamed } from '../../catalog/find-accelerator.ts'
import { said } from '../../design/requirements.ts'
import { sizeWorkload } from '../../sizing/size-workload.ts'
import { boardsOf, type ConflictRule, number, paramsOf, wordsFor } from './conflict-rule.ts'
import { modelAndMemory } from './machines.ts'

/** An estimate is off by a factor; only what misses by more than this is told. */
const beyond = 2.5

/** The load, and what the GPUs that were named carry of a language model at the fewest bits. */
export const loadAndBoards: ConflictRule = (situation) => {
  const { reading, brief, design } = situation
  const [boards, model] = [boardsOf(brief), paramsOf(reading)]
  const rate = said(reading.requirements.demand?.requestsPerSecond) ?? number(reading, 'qps')
  const together = said(reading.requirements.demand?.concurrency) ?? number(reading, 'concurrency')
  if (boards?.count === undefined || model === undefined || (rate === undefined && together === undefined)) return []
  const board = acceleratorNamed(boards.type)
  const speaks = design.components.some(({ kind }) => kind === 'llm-inference-server' || kind === 'open-weight-llm')
  if (board === undefined || !speaks || reading.serving.shape === 'training-only' || modelAndMemory(situation).length > 0) return []
  const load = rate === undefined ? { concurrency: together } : { requestsPerSecond: rate }
  const sized = sizeWorkload({ task: 'inference', model: { paramsB: model.paramsB }, accelerator: board.id, precision: 'int4', ...load })
  if (!sized.ok || sized.value.count <= boards.count * beyond) return []
  const share = boards.count / sized.value.count
  const [key, unit] = rate === undefined ? ['concurrency', 'people at once'] : ['qps', 'requests a second']
  return [
    {
      what: `${boards.count} ${board.name} do not carry ${rate ?? together} ${unit} of a ${model.paramsB}B model: about ${sized.value.count} would (estimated, at 4 bits).`,
      between: [wordsFor(reading, key ?? 'qps', `${rate ?? together} ${unit}`), boards.words],
      relaxation: `Take about ${sized.value.count} ${board.name}, or allow about ${Number(((rate ?? together ?? 0) * share).toPrecision(2))} ${unit}.`,
    },
  ]
}
