import { Matcher } from '../lexicon/matcher.ts'
import type { Placement } from '../reading.ts'
import { evidence, type Words } from '../text/words.ts'
import type { Providers } from './providers.ts'

/** Work that can run elsewhere than the rest, with the kinds that do it. */
const tasks: readonly { kinds: readonly string[]; words: readonly string[] }[] = [
  {
    kinds: ['model-training-job', 'distributed-training', 'fine-tuning-job', 'gpu-training-cluster'],
    words: [
      'train',
      'trains',
      'trained',
      'training',
      'retrain*',
      'fine tun*',
      'model training',
      'training servers',
      'trainier*',
      'training lauft',
      'entren*',
      'entrain*',
      'apprentissage',
      '训练',
      '学習',
      'trainieren',
    ],
  },
  {
    kinds: [
      'realtime-inference-endpoint',
      'async-inference-endpoint',
      'serverless-inference-endpoint',
      'llm-inference-server',
      'triton-inference-server',
    ],
    words: [
      'inference',
      'serve',
      'serving',
      'served',
      'scoring',
      'predictions',
      'deploy inference',
      'inferenz',
      'bereitstell*',
      'inferencia',
      'servir',
      'inference',
      '推理',
      '推論',
      'scoring happens',
      'scoring overflows',
      'overflow*',
      'burst*',
    ],
  },
  {
    kinds: ['health-data-store', 'data-lake', 'source-system'],
    words: [
      'patient data',
      'raw data',
      'the data',
      'our data',
      'sensitive data',
      'pacs',
      'records',
      'images stay',
      'data stay*',
      'patientendaten',
      'rohdaten',
      'die daten',
      'daten bleiben',
      'datos',
      'donnees',
      '患者数据',
      '原始数据',
      '数据',
      '患者データ',
      'データ',
    ],
  },
  {
    kinds: ['federated-learning-server'],
    words: ['aggregator', 'coordinator', 'aggregation server', 'koordinator', 'coordinador', 'coordinateur', '聚合服务器', '聚合', '集約サーバー'],
  },
  {
    kinds: ['federated-learning-client'],
    words: [
      'each bank',
      'each hospital',
      'each member',
      'each site',
      'each partner',
      'every bank',
      'every hospital',
      'jede bank',
      'jedes krankenhaus',
      'cada hospital',
      'cada banco',
      'chaque hopital',
      'chaque banque',
    ],
  },
]
const matcher = new Matcher(tasks.flatMap((task) => task.words.map((word) => [word, task] as const)))

const excepting = new Set(['except', 'ausser', 'excepto', 'salvo', 'sauf', 'hormis', '除了'])

/** "training on premises, inference in AWS": what runs where, when more than one place is named. */
export function placementsIn(words: Words, { named }: Providers): Placement[] {
  if (new Set(named.map(({ provider }) => provider)).size < 2) return []
  const { tokens } = words
  const placed = new Map<string, Placement & { distance: number }>()
  for (const { value: task, from, to } of matcher.find(tokens)) {
    // "everything except the training": what follows is about the rest.
    if (tokens.slice(Math.max(0, from - 3), from).some(({ word }) => excepting.has(word))) continue
    for (const where of named) {
      if (tokens[where.from]?.sentence !== tokens[from]?.sentence) continue
      const sign = tokens[from]?.sign === true ? 0.45 : 1
      const ahead = where.from >= to
      const distance =
        (ahead ? where.from - to : (from - where.to) * 1.6 + 1) * sign +
        commasBetween(words, Math.min(to, where.to), Math.max(from, where.from)) * 2.5
      if (distance < 0 || distance > 9) continue
      const key = task.kinds[0] ?? ''
      const before = placed.get(key)
      if (before === undefined || distance < before.distance)
        placed.set(key, {
          kinds: task.kinds,
          provider: where.provider,
          evidence: evidence(words, Math.min(from, where.from), Math.max(to, where.to)),
          distance,
        })
    }
  }
  return [...placed.values()].map(({ kinds, provider, evidence: said }) => ({ kinds, provider, evidence: said }))
}

function commasBetween({ tokens }: Words, from: number, to: number): number {
  let commas = 0
  for (let i = from; i <= to && i < tokens.length; i++) if (tokens[i]?.before === 'comma') commas++
  return commas
}
