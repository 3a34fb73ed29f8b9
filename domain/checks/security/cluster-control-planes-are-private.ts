import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { ofKind } from '../facts/kinds.ts'
import { says } from '../facts/said.ts'
import { verdict } from '../outcome.ts'

export const clusterControlPlanesArePrivate: ComponentCheck = {
  id: 'cluster-control-planes-are-private',
  code: 'SEC-028',
  title: 'Kubernetes control plane is exposed to the internet',
  pillar: 'security',
  layer: 'Infrastructure',
  severity: 'high',
  severityWhen: '',
  condition: 'c.kind == kubernetes and c.apiExposure == internet',
  remedy: 'Make the control plane private.',
  fixClass: 'safe',
  why: 'The API server is the root credential of everything scheduled on it.',
  references: ['AWS SEC05-BP02', 'AZ-WAF SE:06', 'NIST 800-53 SC-7', 'CCC.Core.CN05'],
  on: 'component',
  examines: (facts) => ofKind(facts, 'kubernetes'),
  judge: (cluster) => verdict(says(cluster, 'apiExposure', 'internet'), `The control plane of "${cluster.name}" can be reached from the internet.`),
  fix: (cluster) => [set(cluster, 'apiExposure', 'private')],
}
