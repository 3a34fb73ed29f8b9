import type { FixtureTable } from '../fixture.ts'

export const reliabilityFixtures: FixtureTable = {
  'REL-001': {
    breaks: 'need {environment: production}; score: realtime-inference-endpoint {replicasMin: 1, zones: 2}',
    passes: 'need {environment: production}; score: realtime-inference-endpoint {replicasMin: 2, zones: 2}; api: serverless-inference-endpoint @aws',
    notApplicable: 'need {environment: test}; score: realtime-inference-endpoint {replicasMin: 1}; night: batch-inference-job {replicasMin: 1}',
    unknown: 'need {environment: production}; score: realtime-inference-endpoint {replicasMin: 2}',
  },
  'REL-002': {
    breaks: 'need {environment: production}; [a] zone "a"; data: relational-database in a',
    passes: 'need {environment: production}; data: relational-database {zones: 3}; lake: data-lake @aws',
    notApplicable: 'need {environment: development}; data: relational-database {zones: 1}',
    unknown: 'need {environment: production}; data: relational-database @aws',
  },
  'REL-004': {
    breaks: 'need {environment: production, availability: {rpoMinutes: 15}}; data: relational-database {backup: none}',
    passes: 'need {environment: production}; data: relational-database {backup: daily}; vectors: vector-database {backup: none, reproducible: true}',
    notApplicable: 'need {environment: production}; cache: in-memory-cache {backup: none}',
    unknown: 'need {environment: production}; data: relational-database',
  },
  'REL-007': {
    breaks: 'train: distributed-training {nodes: 8, checkpointing: false}',
    passes: 'train: distributed-training {nodes: 8, checkpointing: true}; small: model-training-job {nodes: 1, expectedHours: 1, capacity: on-demand, checkpointing: false}',
    notApplicable: 'night: batch-inference-job {capacity: spot, checkpointing: false}',
    unknown: 'train: distributed-training {nodes: 8}',
  },
  'REL-012': {
    breaks: 'app: app-backend; serve: llm-inference-server {replicasMax: 4, managed: false}; app > serve: http',
    passes: 'way: load-balancer-l7; serve: llm-inference-server {replicasMax: 4, managed: false}; way > serve: http',
    notApplicable: 'score: realtime-inference-endpoint @aws {replicasMax: 4}',
    unknown: 'serve: llm-inference-server {managed: false}',
  },
}
