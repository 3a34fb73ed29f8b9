/**
 * The constants of the performance formulas: few, physical, shared by every model and accelerator. Fitted on the published
 * measurements of eval/sizing that are not held back and rounded (`npm run eval:sizing` shows the error of both parts); read with
 * the sizing method of 2026-11-24 beside them. Shares are of the accelerator's best measured matrix product (`achievableFraction`
 * of the dense peak), so that a generation whose peak is out of reach in practice is not promised.
 */
export const serving = {
  /** Share of the best matrix product that the linear layers of a serving engine reach. */
  gemm: 0.78,
  /** Share that attention reaches; it runs in bf16. */
  attention: 0.75,
  /** Share of memory bandwidth that reading weights and cache reaches. */
  bandwidth: 0.85,
  /** Share of that rate that reading weights reaches where they are unpacked on the way, because the units do not calculate in their format. */
  unpacking: 0.8,
  /** Share of the shorter of calculating and reading in one decode step that is not hidden behind the longer. */
  unhidden: 0.9,
  /** Seconds a layer takes to launch in one step, however small the work. */
  launchSecondsPerLayer: 40e-6,
  /** Seconds the two all-reduces of a layer add in one step, for each doubling of the tensor-parallel group. */
  reduceSecondsPerLayer: 12e-6,
  /** Seconds of scheduling and sampling on the host for each generated token; attention-data-parallel ranks share it. */
  hostSecondsPerToken: 3e-6,
  /** Share of the dense rate that grouped products of wide experts reach: uneven load, exchange between accelerators. */
  experts: 0.71,
  /** Inner width of an expert at which its products reach half of that, narrow ones less. */
  expertHalfWidth: 1330,
  /** Share of the 4-bit peak that remains after quantising activations on the way. */
  fourBit: 0.7,
  /** Share of link bandwidth that collectives reach. */
  link: 0.8,
  /** Share of memory that engines hand out for weights and cache. */
  usableMemory: 0.92,
  /** Share of the answer that a request holds in the cache on average, pages counted. */
  answerOccupancy: 0.55,
  /** Requests in one step that engines schedule well; more adds waiting, not rate. */
  batchLimit: 512,
  /** GB of context, graphs and buffers on each accelerator. */
  runtimeGB: 2.5,
  /** Seconds from the request to the engine's first step. */
  entrySeconds: 2e-3,
} as const

export const training = {
  /** Share of the best matrix product that the linear layers reach, forward and backward. */
  gemm: 0.62,
  /** Share that attention reaches; it runs in bf16. */
  attention: 0.4,
  /** How often each stored activation byte crosses the memory bus in a step: norms, activations, optimiser, exchange. */
  traffic: 12,
  /** Time of a step with every activation calculated again, over one without. */
  fullRecompute: 1.12,
  /** Time of a step with attention and cheap parts calculated again, over one without. */
  selectiveRecompute: 1.01,
  /** Share of the tensor-parallel exchange that is not hidden behind calculation. */
  unhiddenReduce: 0.15,
  /** Share of the expert exchange that is not hidden. */
  unhiddenExperts: 0.17,
  /** Rate lost with each doubling of the accelerators above 64. */
  lossPerDoubling: 0.001,
  /** Share of the dense rate that grouped expert products reach. */
  experts: 0.58,
  /** Seconds a layer takes to launch, forward and backward, for each micro-batch. */
  launchSecondsPerLayer: 0.15e-3,
  /** Time ring attention adds where the context is cut over accelerators: uneven causal work and exchange. */
  contextParallel: 2,
  /** Share of link bandwidth that collectives reach. */
  link: 0.8,
  /** Share of reported accelerator hours that went into steps; restarts, evaluation and idle time took the rest. */
  goodput: 0.95,
} as const

/** Best matrix product over dense peak where nobody measured it: GPUs of that kind, and TPUs, whose systolic arrays come nearer to it. */
export const usualAchievableFraction = { gpu: 0.75, tpu: 0.9 } as const
