import { modelNamed } from '../catalog/find-model.ts'
import type { Model } from '../catalog/model.ts'
import { modelList } from '../catalog/models.data.ts'
import { type ArchitectureNumbers, configSource } from './architecture-numbers.ts'
import type { Precision } from './precision.ts'
import { samples } from './samples.data.ts'

/** The numbers of a model that sizing needs. Parameters in billions, widths in elements. */
export type Architecture = {
  name: string
  paramsB: number
  /** Used for one token; the same as `paramsB` for a dense model. */
  activeParamsB: number
  layers: number
  hidden: number
  /** Inner width of the dense feed-forward block. */
  ffn: number
  heads: number
  kvHeads: number
  headDim: number
  vocab: number
  /** False for encoders, whose tokens see each other both ways. */
  causal: boolean
  /** Latent width of multi-head latent attention, and of its part that carries the position. */
  latent?: { rank: number; rope: number }
  experts?: { count: number; perToken: number; shared: number; width: number }
  /** Layers that see the whole context; the others see `windowTokens` (0 = a constant state). */
  fullAttentionLayers: number
  windowTokens: number
  /** Numbers of constant state that its other layers keep for each request (Mamba, linear attention). */
  stateNumbers?: number
  /** The format its weights are published in, where its files say one. */
  publishedPrecision?: Precision
  /** Operations (1e9) of one sample of a model that does not count in tokens: an image, half a minute of sound. */
  gflopsPerSample?: number
  /** What a sample is; also of models that write tokens by their shape, but are asked for one vector or one score. */
  sample?: string
  /** Passes over the weights that one sample takes, where it is more than one: steps of diffusion. */
  stepsPerSample?: number
  /** Longest context in tokens, where it is known. */
  contextTokens?: number
  source: string
}

const close = (a: number | undefined, b: number | undefined, within: number): boolean =>
  a === undefined || b === undefined || Math.abs(a - b) <= within * b

/** The listed model with the same shape, so that numbers nobody gave (latent rank, experts, windows) can be taken from it. */
export function sameShape(given: ArchitectureNumbers): Model | undefined {
  if (given.layers === undefined || given.hidden === undefined || given.paramsB === undefined) return undefined
  const apart = (model: Model) => Math.abs((given.paramsB ?? 0) - (model.paramsB ?? 0))
  return modelList
    .filter(
      (model) =>
        model.layers === given.layers &&
        model.hidden === given.hidden &&
        close(given.paramsB, model.paramsB, 0.03) &&
        close(given.heads, model.heads, 0) &&
        close(given.vocab, model.vocab, 0.01) &&
        (given.experts === undefined || given.experts === model.experts),
    )
    .toSorted((a, b) => apart(a) - apart(b))[0]
}

/** The newest listed dense language model of about that size, whose shape stands in where only a size is known. */
const nearSize = (paramsB: number): Model | undefined =>
  modelList
    .filter(
      ({ type, paramsB: listed, confidence, source }) =>
        !source.startsWith('recalled, ') && (type === 'llm' || type === 'vlm') && close(paramsB, listed, 0.06) && confidence !== 'low',
    )
    .toSorted((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1))[0]

/** Layers and width of a usual dense model of that size: 12 L h^2 parameters at 128 times as wide as deep. */
function usualShape(paramsB: number): { layers: number; hidden: number } {
  const layers = Math.max(2, Math.round(((paramsB * 1e9) / (12 * 128 ** 2)) ** (1 / 3)))
  return { layers, hidden: Math.max(64, Math.round(Math.sqrt((paramsB * 1e9) / (12 * layers)) / 64) * 64) }
}

/** Inner width that accounts for the parameters attention and embeddings leave over, as three matrices; the guess where nobody gave it. */
function ffnFrom(paramsB: number, layers: number, hidden: number, heads: number, kvHeads: number, headDim: number, vocab: number): number {
  const left = (paramsB * 1e9 - 2 * vocab * hidden) / layers - hidden * headDim * (2 * heads + 2 * kvHeads)
  return Math.max(hidden, Math.round(left / (3 * hidden)))
}

/** Parameters in billions of a dense or sparse transformer, from its widths; embeddings counted in and out. */
function countedParamsB(a: Omit<Architecture, 'paramsB' | 'activeParamsB' | 'name' | 'source'>, perTokenOnly: boolean): number {
  const attention =
    a.latent === undefined
      ? a.hidden * a.headDim * (2 * a.heads + 2 * a.kvHeads)
      : a.hidden * (1536 + a.latent.rank + a.latent.rope) + a.heads * a.headDim * (1536 * 1.5 + 2 * a.latent.rank) + a.heads * a.headDim * a.hidden
  const blocks =
    a.experts === undefined
      ? 3 * a.hidden * a.ffn
      : 3 * a.hidden * a.experts.width * ((perTokenOnly ? a.experts.perToken : a.experts.count) + a.experts.shared)
  return (a.layers * (attention + blocks) + 2 * a.vocab * a.hidden) / 1e9
}

/** Parameters a token uses, at the listed model's share: what is stated may be rounded ("70B" of 70.55). */
const usedOf = (like: Model | undefined, paramsB: number): number | undefined =>
  like?.paramsB === undefined || like.activeParamsB === undefined ? undefined : Math.min(paramsB, (like.activeParamsB * paramsB) / like.paramsB)

/** A complete architecture from whatever numbers are there, and what had to be chosen for the others. */
export function completeArchitecture(given: ArchitectureNumbers): {
  architecture: Architecture
  chosen: { what: string; chosen: string; why: string }[]
} {
  const chosen: { what: string; chosen: string; why: string }[] = []
  const sizeOnly =
    given.layers === undefined &&
    given.hidden === undefined &&
    given.paramsB !== undefined &&
    (given.activeParamsB ?? given.paramsB) === given.paramsB
  const whole = given.source === configSource
  const named = given.name === undefined || whole ? undefined : modelNamed(given.name)
  const like = whole ? undefined : (named ?? (sizeOnly ? nearSize(given.paramsB ?? 0) : sameShape(given)))
  if (like !== undefined && given.name === undefined)
    chosen.push({
      what: 'model',
      chosen: like.id,
      why: sizeOnly
        ? 'About that many parameters; its shape stands in.'
        : 'The same layers, width and parameters; numbers that were not given are taken from it.',
    })
  const pick = <K extends keyof ArchitectureNumbers & keyof Model>(key: K) => given[key] ?? like?.[key]
  const usual = usualShape(pick('paramsB') ?? 7)
  const say = (what: string, value: number, why: string): number => (chosen.push({ what, chosen: String(value), why }), value)
  const layers = pick('layers') ?? say('layers', usual.layers, 'Not given: the usual depth of a dense model of that size.')
  const hidden = pick('hidden') ?? say('hidden', usual.hidden, 'Not given: the usual width of a dense model of that size.')
  const headDim = given.headDim ?? like?.headDim ?? (given.heads === undefined ? 128 : hidden / given.heads)
  const heads = pick('heads') ?? Math.max(1, Math.round(hidden / headDim))
  const experts = pick('experts')
  const width = pick('moeFfn') ?? pick('ffn') ?? hidden
  const rank = pick('kvLoraRank')
  const kvHeads = pick('kvHeads') ?? (given.heads === undefined ? Math.min(8, heads) : heads)
  const vocab = pick('vocab') ?? 128_000
  const stated = pick('paramsB')
  const shape = {
    layers,
    hidden,
    heads,
    headDim,
    kvHeads,
    vocab,
    ffn:
      pick('ffn') ?? (stated === undefined || experts !== undefined ? 4 * hidden : ffnFrom(stated, layers, hidden, heads, kvHeads, headDim, vocab)),
    causal: !/bidirectional|conv/.test(pick('attention') ?? ''),
    ...(rank === undefined ? {} : { latent: { rank, rope: pick('ropeDim') ?? 64 } }),
    ...(experts === undefined
      ? {}
      : { experts: { count: experts, perToken: pick('expertsPerToken') ?? 2, shared: pick('sharedExperts') ?? 0, width } }),
    fullAttentionLayers: pick('fullAttentionLayers') ?? layers,
    windowTokens: pick('windowTokens') ?? 0,
    ...(given.stateNumbers === undefined ? {} : { stateNumbers: given.stateNumbers }),
    ...(given.publishedPrecision === undefined ? {} : { publishedPrecision: given.publishedPrecision }),
    ...(given.context === undefined && like?.context === undefined ? {} : { contextTokens: given.context ?? like?.context ?? 0 }),
  }
  const paramsB = pick('paramsB') ?? say('paramsB', Number(countedParamsB(shape, false).toPrecision(4)), 'Not given: counted from the widths.')
  const activeParamsB =
    given.activeParamsB ??
    (sizeOnly && named === undefined ? paramsB : usedOf(like, paramsB)) ??
    (experts === undefined
      ? paramsB
      : say('activeParamsB', Number(countedParamsB(shape, true).toPrecision(4)), 'Not given: counted from the experts each token uses.'))
  return {
    architecture: {
      name: given.name ?? like?.id ?? `${paramsB}B parameters`,
      paramsB,
      activeParamsB,
      ...shape,
      source: given.source ?? like?.source ?? 'as given',
    },
    chosen,
  }
}

/** The architecture of a listed model; undefined where its parameters are not published. */
export function architectureOf(model: Model): Architecture | undefined {
  if (model.paramsB === undefined) return undefined
  const { architecture } = completeArchitecture({ ...model, name: model.id })
  const known = samples[model.id]
  if (known !== undefined)
    return {
      ...architecture,
      gflopsPerSample: known.gflops,
      sample: known.sample,
      ...(known.steps === undefined ? {} : { stepsPerSample: known.steps }),
    }
  return model.type === 'embedding'
    ? { ...architecture, sample: 'a text' }
    : model.type === 'reranker'
      ? { ...architecture, sample: 'a question with one passage' }
      : architecture
}

export const isSparse = (model: Architecture): boolean => model.activeParamsB < 0.9 * model.paramsB

/** Does the model read samples rather than write tokens one by one? */
export const readsSamples = (model: Architecture): boolean => model.sample !== undefined || !model.causal

/** Operations (1e9) of one sample: its own figure, or 2 for each parameter and token of a text, and attention both ways. */
export const samplesOf = (model: Architecture, tokens: number): number =>
  model.gflopsPerSample ?? (2 * model.activeParamsB * 1e9 * tokens + 4 * model.layers * model.heads * model.headDim * tokens ** 2) / 1e9
