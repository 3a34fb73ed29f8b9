/**
 * Usual values for comparing designs with each other, never for promising anything. Source: recalled, 2026-11-24; confidence low.
 */

/** Milliseconds of a call between two components of one region, with what a plain service does. */
export const hopMs = 2

/** Milliseconds until a component of the kind answers, where sizing says nothing; for language models until the first token. */
export const workMs: Readonly<Record<string, number>> = {
  'foundation-model-api': 600, 'llm-inference-server': 600, 'realtime-inference-endpoint': 15, 'triton-inference-server': 8, 'serverless-inference-endpoint': 60, 'async-inference-endpoint': 1000, 'vector-database': 15, 'search-index': 15,
  'reranker-model': 40, 'embedding-model': 20, 'streaming-inference': 20, 'edge-inference-runtime': 15, 'on-device-inference': 20, guardrails: 60, 'content-safety-model': 60, 'online-feature-store': 5, 'nosql-database': 5, 'relational-database': 8,
  'graph-database': 15, 'feature-store': 20, 'serverless-function': 15,
}

/** Milliseconds until the first token of a model service, by its price class. */
export const tierMs: Readonly<Record<string, number>> = { small: 300, mid: 600, frontier: 1200 }

/** Share of the work that is left where prompt prefixes are kept, and where answers that were asked before come from memory. */
export const leftWithPromptCache = 0.85
export const leftWithAnswerCache = 0.8
export const leftWithDataCache = 0.9

/** How much longer the slow ones take than the usual one, by the copies that stand ready: one, two or three, four and more. */
export const tails: readonly { copies: number; p95: number; p99: number }[] = [
  { copies: 4, p95: 1.3, p99: 1.7 },
  { copies: 2, p95: 1.6, p99: 2.3 },
  { copies: 0, p95: 2, p99: 3.2 },
]

/** Milliseconds that the first request waits where nothing runs; it is among the slowest hundredth. */
export const coldStartMs = 1500

/** Availability of a service by the zones it spans: unknown or one, one, two, three. */
export const byZones = [0.995, 0.995, 0.9995, 0.9999] as const

/** Availability of own machines by copies that stand for each other: one, two, three and more. */
export const byCopies = [0.99, 0.99, 0.999, 0.9995] as const

/** A model service alone, and with another to fall back to. */
export const modelService = { alone: 0.999, withFallback: 0.9999 } as const

/** What several regions reach together: they share code, changes and names. */
export const severalRegions = 0.99995
