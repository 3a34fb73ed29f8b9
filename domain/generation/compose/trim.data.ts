/** How much a kind is missed when it is left out, 0 to 9; kinds that are not listed count 5, cross-cutting ones 4. */
export const keep: Readonly<Record<string, number>> = {
  'gpu-operator': 0, 'virtualization-platform': 0, 'block-storage': 0, 'artifact-repository': 0, 'bastion-host': 1, siem: 1, dashboards: 2, 'model-hub': 2,
  'dataset-cache': 2, 'service-mesh': 2, 'vulnerability-scanner': 2, 'hyperparameter-tuning': 1, 'notebook-workspace': 2, 'cpu-node-pool': 1, 'kubernetes-ingress': 2,
  'gpu-telemetry': 2, 'finops-cost-monitor': 3, 'log-analytics': 3, 'network-firewall': 3, 'experiment-tracking': 4, 'archive-storage': 5, 'file-storage': 2,
  'nat-gateway': 1, 'iac-provisioner': 3, 'prompt-management': 2, 'distributed-tracing': 2, 'supply-chain-signing': 3, 'policy-engine': 3, 'certificate-manager': 3, 'compliance-manager': 2,
  'data-quality': 6, 'source-repo': 6, 'ci-cd': 5, guardrails: 7, 'data-catalog': 4, 'dataset-versioning': 3, 'data-lineage': 3, 'experimentation-platform': 3, 'ddos-protection': 2, 'threat-detection': 4,
  'synthetic-data-generator': 2, 'schema-registry': 2, dns: 2, 'transit-hub': 2, 'load-balancer-l4': 3, hsm: 2, 'spot-capacity': 3, 'gpu-capacity-reservation': 3, 'data-perimeter': 2,
  'code-sandbox': 3, 'third-party-api': 3, 'progressive-delivery': 4, 'private-endpoint': 4, 'backup-service': 4, 'data-loss-prevention': 3,
  'metrics-monitoring': 9, 'identity-provider': 9, iam: 8, 'key-management': 9, 'audit-log': 9, alerting: 7, vpc: 7, 'secrets-manager': 7, 'object-storage': 9, 'model-registry': 9,
  'client-user': 9, 'source-system': 8, 'model-monitoring': 8, 'container-registry': 6,
}
