/** The five layers, bottom up, as they stand in the catalogue and on the canvas. */
export const layers = [
  { id: 'infrastructure', number: 1, name: 'Infrastructure' },
  { id: 'data-pipeline', number: 2, name: 'Data Pipeline' },
  { id: 'ai-ml-model', number: 3, name: 'AI/ML Model' },
  { id: 'orchestration-mlops', number: 4, name: 'Orchestration & MLOps' },
  { id: 'application-serving', number: 5, name: 'Application & Serving' },
] as const

export type LayerId = (typeof layers)[number]['id']

/** Concerns that cut across the layers and have a lane of their own. */
export const crossCuttingConcerns = ['security', 'networking', 'observability'] as const
export type CrossCutting = (typeof crossCuttingConcerns)[number]
