import type { FrameworkId } from '../../../design/requirements.ts'

/** What each law or standard adds. `when` limits a kind to designs that have one of these. */
export const compliancePacks: Readonly<Record<FrameworkId, readonly { kind: string; when?: readonly string[] }[]>> = {
  gdpr: [{ kind: 'pii-redaction' }, { kind: 'audit-log' }, { kind: 'key-management' }, { kind: 'identity-provider', when: ['web-app', 'chat-ui', 'app-backend', 'mobile-client'] }],
  ccpa: [{ kind: 'audit-log' }, { kind: 'key-management' }, { kind: 'pii-redaction' }],
  hipaa: [
    { kind: 'audit-log' }, { kind: 'key-management' }, { kind: 'pii-redaction' }, { kind: 'private-endpoint' }, { kind: 'identity-provider' },
    { kind: 'backup-service', when: ['health-data-store', 'relational-database', 'nosql-database'] },
  ],
  soc2: [{ kind: 'audit-log' }, { kind: 'key-management' }, { kind: 'ci-cd' }, { kind: 'threat-detection' }, { kind: 'vulnerability-scanner', when: ['container-registry'] }],
  'iso-27001': [{ kind: 'audit-log' }, { kind: 'key-management' }, { kind: 'threat-detection' }, { kind: 'vulnerability-scanner', when: ['container-registry'] }],
  'iso-42001': [{ kind: 'model-governance' }, { kind: 'audit-log' }],
  'nist-ai-rmf': [{ kind: 'model-governance' }, { kind: 'model-monitoring', when: ['model-registry', 'realtime-inference-endpoint'] }],
  'nist-800-53': [{ kind: 'audit-log' }, { kind: 'key-management' }, { kind: 'siem' }, { kind: 'network-firewall' }],
  'eu-ai-act': [
    { kind: 'model-governance' }, { kind: 'human-review' }, { kind: 'audit-log' },
    { kind: 'explainability', when: ['tabular-ml-model', 'gnn-model', 'vision-model', 'ranking-model'] },
    { kind: 'model-monitoring', when: ['realtime-inference-endpoint', 'batch-inference-job', 'streaming-inference', 'async-inference-endpoint', 'edge-inference-runtime'] },
    { kind: 'data-lineage', when: ['model-training-job', 'fine-tuning-job', 'distributed-training'] },
  ],
  'pci-dss': [
    { kind: 'key-management' }, { kind: 'audit-log' }, { kind: 'pii-redaction' }, { kind: 'network-firewall' }, { kind: 'waf', when: ['api-gateway', 'web-app', 'load-balancer-l7'] }, { kind: 'threat-detection' },
  ],
  fedramp: [{ kind: 'audit-log' }, { kind: 'key-management' }, { kind: 'siem' }, { kind: 'network-firewall' }, { kind: 'vulnerability-scanner', when: ['container-registry'] }],
}

/** Laws that are no framework of ours yet, by the words of the reading. */
export const traceabilityKinds = ['audit-log', 'model-governance', 'data-lineage'] as const
