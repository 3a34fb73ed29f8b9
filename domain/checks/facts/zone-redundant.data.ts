import type { Provider } from '../../design/requirements.ts'

/**
 * Kinds whose usual service spans zones without being told to, by provider. From the providers' documentation as recalled on
 * 2026-11-24 (confidence medium). What depends on a tier or an option is left out.
 */
export const zoneRedundantKinds: { readonly [P in Provider]?: readonly string[] } = {
  aws: [
    'object-storage', 'archive-storage', 'data-lake', 'lakehouse-table-format', 'nosql-database', 'feature-store', 'online-feature-store', 'file-storage',
    'checkpoint-store', 'model-registry', 'container-registry', 'artifact-repository', 'backup-service', 'audit-log', 'log-analytics',
  ],
  gcp: [
    'object-storage', 'archive-storage', 'data-lake', 'lakehouse-table-format', 'data-warehouse', 'nosql-database', 'feature-store', 'checkpoint-store',
    'model-registry', 'container-registry', 'artifact-repository', 'audit-log', 'log-analytics',
  ],
}

/** Serving that a provider spreads over zones by itself (the same source and confidence). */
export const zoneSpreadServing: { readonly [P in Provider]?: readonly string[] } = {
  aws: ['serverless-inference-endpoint', 'foundation-model-api'],
  azure: ['foundation-model-api'],
  gcp: ['serverless-inference-endpoint', 'realtime-inference-endpoint', 'foundation-model-api'],
}
