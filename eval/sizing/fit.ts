import { serving, training } from '#domain/sizing/efficiency.data.ts'
import { sizeWorkload } from '#domain/sizing/size-workload.ts'
import { questionOf } from './question.ts'
import { isHeldBack, readRows } from './rows.ts'

/**
 * Finds the constants of efficiency.data.ts again: coordinate search over plausible bounds on the rows that are not held back (those of
 * training from both tables). `npx node eval/sizing.ts fit training|serving [starts] [--plain]` prints the values found; nothing is written.
 */
const bounds: Readonly<Record<'training' | 'serving', Readonly<Record<string, readonly [number, number]>>>> = {
  training: {
    gemm: [0.5, 0.95],
    attention: [0.2, 0.8],
    contextParallel: [1, 2.5],
    selectiveRecompute: [1, 1.15],
    traffic: [4, 24],
    fullRecompute: [1.05, 1.34],
    unhiddenReduce: [0.05, 1],
    unhiddenExperts: [0.1, 2],
    experts: [0.3, 1],
    lossPerDoubling: [0, 0.03],
    launchSecondsPerLayer: [1e-4, 2e-3],
    goodput: [0.85, 0.95],
  },
  serving: {
    gemm: [0.6, 0.95],
    unhidden: [0.3, 1],
    launchSecondsPerLayer: [1e-5, 6e-5],
    reduceSecondsPerLayer: [2e-6, 2e-5],
    hostSecondsPerToken: [5e-7, 1e-5],
    experts: [0.4, 0.95],
    expertHalfWidth: [300, 3000],
    fourBit: [0.5, 0.9],
  },
}
const part = process.argv[3] === 'serving' ? 'serving' : 'training'
const constants = (part === 'serving' ? serving : training) as Record<string, number>
const published = ['truth.csv', ...(part === 'training' ? ['unseen.csv'] : [])].flatMap((file) => readRows(new URL(file, import.meta.url)))
const rows = published.filter(
  (row) => !isHeldBack(row) && (part === 'serving' ? row['group'] === 'inference' : row['group'] === 'training' || row['group'] === 'finetune'),
)
/** Training is asked both ways: as somebody asks who knows the columns alone (twice, as most do), and with what the case tells. */
const ways = part === 'training' ? [true, true, false] : [process.argv.includes('--plain')]
const questions = rows.flatMap((row) => ways.map((plain) => questionOf(row, plain)).filter((question) => typeof question !== 'string'))

/** Mean error as a logarithm, capped so that rows nobody can explain do not lead. */
function loss(): number {
  const errors = questions.map(({ workload, metric, published }) => {
    const sized = sizeWorkload(workload)
    const ours = sized.ok ? (Reflect.get(sized.value.metrics, metric) as number | undefined) : undefined
    return ours === undefined ? 0.3 : Math.min(0.3, Math.abs(Math.log(ours / published)))
  })
  return errors.reduce((sum, each) => sum + each, 0) / errors.length
}

/** A fixed sequence of numbers in [0, 1), so that the same search finds the same constants. */
let seed = 7
const next = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647

function climb(rounds: number): number {
  let best = loss()
  let reach = 0.3
  for (let round = 0; round < rounds; round++) {
    for (const [name, [low, high]] of Object.entries(bounds[part]))
      for (const factor of [1 - reach, 1 - reach / 4, 1 + reach / 4, 1 + reach]) {
        const before = constants[name] ?? low
        constants[name] = Math.min(high, Math.max(low, before * factor))
        const now = loss()
        if (now < best - 1e-6) best = now
        else constants[name] = before
      }
    reach *= 0.8
  }
  return best
}

console.log(`${questions.length} rows, mean log error ${loss().toFixed(4)} as it stands`)
let best = Number.POSITIVE_INFINITY
for (let start = 0; start < Number(process.argv[4] ?? 10); start++) {
  if (start > 0) for (const [name, [low, high]] of Object.entries(bounds[part])) constants[name] = low + (high - low) * next()
  const found = climb(14)
  if (found >= best) continue
  best = found
  console.log(
    `start ${start}: ${best.toFixed(4)} ${Object.keys(bounds[part])
      .map((name) => `${name} ${Number(constants[name]?.toPrecision(3))}`)
      .join(', ')}`,
  )
}
