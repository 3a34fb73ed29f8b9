import { said } from '../../../design/requirements.ts'
import { modifierEvidence } from '../brief.ts'
import { byRule } from '../because.ts'
import type { Rewrite } from '../rewrite.ts'

/** Machinery that a small or cheap design does without. */
const heavy = [
  'gpu-training-cluster',
  'dedicated-interconnect',
  'siem',
  'hsm',
  'network-firewall',
  'service-mesh',
  'experimentation-platform',
  'transit-hub',
  'gpu-capacity-reservation',
  'multi-cluster-manager',
  'schema-registry',
  'olap-store',
  'data-catalog',
  'data-lineage',
  'ddos-protection',
  'archive-storage',
  'hyperparameter-tuning',
  'synthetic-data-generator',
  'parallel-file-system',
]

export const small: Rewrite = {
  id: 'small-scale',
  when: ({ reading }) => modifierEvidence(reading, 'small-scale', 'cost-sensitive'),
  apply(draft, { reading, home }, evidence) {
    draft.drop(...heavy)
    if (modifierEvidence(reading, 'large-scale') !== undefined) return
    if (modifierEvidence(reading, 'small-scale') === undefined) return
    draft.drop('feature-store', 'online-feature-store', 'feature-pipeline')
    const cluster = draft.first('kubernetes-cluster')
    if (cluster === undefined || cluster.stated || home === 'self-hosted' || draft.has('llm-inference-server')) return
    draft.drop('gitops-controller', 'cluster-autoscaler', 'pod-autoscaler', 'gpu-operator', 'kubernetes-ingress', 'cpu-node-pool')
    draft.swap(cluster.id, 'serverless-container', byRule('serverless', evidence))
  },
}

/** Four nines and more, or a short recovery: copies, and a way back. */
export const available: Rewrite = {
  id: 'high-availability',
  when: ({ reading }) => {
    const target = said(reading.requirements.availability?.target)
    const rto = said(reading.requirements.availability?.rtoMinutes)
    return (target !== undefined && target >= 0.999) || (rto !== undefined && rto <= 240) ? true : undefined
  },
  apply(draft) {
    if (draft.has('relational-database', 'nosql-database', 'vector-database', 'health-data-store'))
      draft.add('backup-service', byRule('recovery-goals'))
  },
}
