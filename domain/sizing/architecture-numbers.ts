import type { Precision } from './precision.ts'

/** Numbers of a model as anybody may give them; what is missing is completed. */
export type ArchitectureNumbers = {
  paramsB?: number | undefined
  activeParamsB?: number | undefined
  layers?: number | undefined
  hidden?: number | undefined
  ffn?: number | undefined
  heads?: number | undefined
  kvHeads?: number | undefined
  headDim?: number | undefined
  vocab?: number | undefined
  context?: number | undefined
  kvLoraRank?: number | undefined
  ropeDim?: number | undefined
  experts?: number | undefined
  expertsPerToken?: number | undefined
  sharedExperts?: number | undefined
  moeFfn?: number | undefined
  fullAttentionLayers?: number | undefined
  windowTokens?: number | undefined
  stateNumbers?: number | undefined
  publishedPrecision?: Precision | undefined
  attention?: string | undefined
  name?: string | undefined
  source?: string | undefined
}

/** What an architecture that was read from a config.json names as its source: it is whole, nothing is taken from a listed model. */
export const configSource = 'config.json as given'
