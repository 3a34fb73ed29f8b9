import type { ComponentKind } from '../component-kind.ts'

export const graphDatabase = {
  id: 'graph-database',
  name: 'Graph database / knowledge graph',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'storage',
  alternatives: null,
  services: { aws: ['Amazon Neptune'], azure: ['Azure Cosmos DB for Gremlin'], gcp: ['Spanner Graph'], 'self-hosted': ['Neo4j, JanusGraph, Memgraph'] },
  resources: { aws: ['aws_neptune_cluster', 'aws_neptunegraph_graph'], azure: ['azurerm_cosmosdb_gremlin_graph'], gcp: ['google_spanner_instance', 'google_spanner_database'] },
  charts: ['neo4j/neo4j'],
  costDrivers: ['instance hours', 'storage'],
  connectsIn: ['etl-service', 'nlp-model', 'stream-processor'],
  connectsOut: ['gnn-model', 'rag-orchestrator', 'app-backend'],
  accepts: ['kv', 'table'],
  offers: ['kv', 'dataset'],
  properties: ['edges', 'query_language'],
  aliases: ['graph database', 'Neo4j', 'Neptune', 'knowledge graph', 'GraphRAG', 'entity graph'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
