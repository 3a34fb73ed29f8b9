/** A published model. Absent numbers are not known or do not apply. */
export type Model = {
  id: string
  family: string
  type: string
  /** Billions of parameters, all and used for one token. */
  paramsB?: number
  activeParamsB?: number
  layers?: number
  hidden?: number
  ffn?: number
  heads?: number
  kvHeads?: number
  headDim?: number
  vocab?: number
  /** Longest context in tokens. */
  context?: number
  attention: string
  kvLoraRank?: number
  ropeDim?: number
  experts?: number
  expertsPerToken?: number
  sharedExperts?: number
  moeFfn?: number
  firstDenseLayers?: number
  /** Layers whose attention sees the whole context; absent = all of them. */
  fullAttentionLayers?: number
  /** Tokens that the other attention layers see. */
  windowTokens?: number
  licence: string
  year: number
  source: string
  checkedOn: string
  note?: string
  confidence: 'high' | 'medium' | 'low'
}
