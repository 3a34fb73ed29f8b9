/**
 * Usual values for comparing designs with each other, never for promising anything. Source: recalled, 2026-11-24; confidence low.
 */

/** Milliseconds of a call between two components of one region, with what a plain service does. */
export const hopMs = 2

/** Milliseconds until a component of the kind answers, where sizing says nothing; for language models until the first token. */
export const workMs: Readonly<Record<string, number>> = {
  'foundation-model-api': 600, 'llm-inference-server': 600, 'realtime-inference-endpoint': 15, 'triton-inference-server': 8, 'serverless-inference-endpoint': 60, 'vector-database': 15, 'search-index': 15, 'reranker-model': 40,
  'embedding-model': 20, 'streaming-inference': 20, 'edge-inference-runtime': 15, 'on-device-inference': 20,
}

/** Availability of a service by the zones it spans: unknown or one, one, two, three. */
export const byZones = [0.995, 0.995, 0.9995, 0.9999] as const

/** What several regions reach together: they share code, changes and names. */
export const severalRegions = 0.99995
