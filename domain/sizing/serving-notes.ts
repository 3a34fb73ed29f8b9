import { coldStartSeconds } from './cold-start.ts'
import { disaggregated } from './disaggregation.ts'
import { usualUtilization } from './replicas.ts'
import type { ServingOption } from './serving-options.ts'
import type { ServingRate } from './serving-rate.ts'
import type { Figures } from './sized.ts'
import { answerTime, type ServingAsk } from './slo.ts'
import { speculationGain } from './speculation.ts'
import type { Workload } from './workload.ts'

/** Says how long a cold replica takes, and whether prompts and answers are better served apart. */
export function sayServing(figures: Figures, workload: Workload, { machine, rate }: ServingOption, ask: ServingAsk): void {
  if (workload.requestsPerSecond !== undefined) {
    const seconds = answerTime(rate, ask.outputTokens) / 1000
    figures.chose(
      'requests in work',
      Number((workload.requestsPerSecond * seconds).toPrecision(3)),
      `Little: ${workload.requestsPerSecond} a second x ${Number(seconds.toPrecision(3))} s that one takes with a full batch; a replica holds ${Math.floor(rate.batch)}.`,
    )
  }
  const [low, high] = coldStartSeconds(machine.weightBytes, machine.tensor * machine.pipeline)
  figures.chose(
    'cold start',
    `${Math.round(low)} to ${Math.round(high)} s`,
    'Weights from local flash at 5 GB/s, and the start of the engine; longer from a remote store.',
  )
  sayOptions(figures, workload, rate, ask)
  const parted = disaggregated(machine, {
    ...ask,
    requestsPerSecond: workload.requestsPerSecond ?? rate.requestsPerSecond,
    batch: rate.batch,
    utilization: workload.targetUtilization ?? usualUtilization,
  })
  if (parted === undefined) return
  figures.chose(
    'prompts and answers',
    'together',
    `${parted.why} Parted, ${parted.reading} replica${parted.reading === 1 ? '' : 's'} would read and ${parted.writing} would write.`,
    [
      {
        option: `${parted.reading} reading, ${parted.writing} writing`,
        why: 'Steadier latency, but caches cross the network and two pools are run.',
      },
    ],
  )
}

/** What a prefix cache and drafting change, where they are wished for. */
function sayOptions(figures: Figures, { prefixHit, speculative }: Workload, rate: ServingRate, ask: ServingAsk): void {
  if (prefixHit !== undefined && prefixHit > 0)
    figures.chose(
      'prefix cache',
      `${Math.round(100 * prefixHit)} % of each prompt`,
      `${ask.inputTokens} tokens are read anew, ${ask.cachedTokens ?? 0} are found in the cache, whose memory they keep. Hits are as many as prompts share.`,
    )
  if (speculative === true)
    figures.chose(
      'speculative decoding',
      `x ${speculationGain(rate.batch).toPrecision(3)} at ${Math.round(rate.batch)} requests at once`,
      'A small model drafts, the large one checks: twice as fast for a lone request, nothing gained when the machine is full.',
    )
}
