/** The guide: what it is for, then the five layers from the ground up. Paths below `requirements`. */
export const steps: readonly { id: string; layer: number | null; title: string; hint: string; asks: readonly string[] }[] = [
  { id: 'purpose', layer: null, title: 'What it does', hint: 'The one thing that decides most of the design.', asks: ['workloads', 'useCase.type', 'environment', 'criticality'] },
  { id: 'infrastructure', layer: 1, title: 'Infrastructure', hint: 'Where it runs, and what it may cost.', asks: ['providers', 'regions', 'deployment', 'budgetUsdPerMonth'] },
  { id: 'data-pipeline', layer: 2, title: 'Data Pipeline', hint: 'How much data, how long it is kept, and which laws hold for it.', asks: ['demand.dataTB', 'demand.dataTBPerDay', 'demand.documents', 'demand.retentionDays', 'residency', 'frameworks'] },
  { id: 'ai-ml-model', layer: 3, title: 'AI/ML Model', hint: 'Which model, how large, and what is done with it.', asks: ['model.name', 'model.paramsB', 'model.task', 'model.precision'] },
  { id: 'orchestration-mlops', layer: 4, title: 'Orchestration & MLOps', hint: 'How fresh results must be, and how changes go live.', asks: ['useCase.freshness', 'infrastructureAsCode', 'goals'] },
  { id: 'application-serving', layer: 5, title: 'Application & Serving', hint: 'Who uses it, how fast it answers, and how often it may fail.', asks: ['demand.users', 'demand.requestsPerSecond', 'demand.concurrency', 'demand.latencyMs', 'demand.latencyP99Ms', 'availability.target', 'availability.rtoMinutes'] },
]
