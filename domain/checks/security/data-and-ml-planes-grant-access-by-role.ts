import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { sensitive } from '../facts/data-classes.ts'
import { ofKind } from '../facts/kinds.ts'
import { says } from '../facts/said.ts'
import { prod } from '../facts/stage.ts'
import { verdict } from '../outcome.ts'
import { all, any, maybe } from '../ternary.ts'

export const dataAndMlPlanesGrantAccessByRole: ComponentCheck = {
  id: 'data-and-ml-planes-grant-access-by-role',
  code: 'SEC-010',
  title: 'No role-based access control on data or ML control plane',
  pillar: 'security',
  layer: 'Cross-layer',
  severity: 'high',
  severityWhen: '',
  condition:
    'c.kind in {object-store,data-lake,warehouse,database,feature-store,vector-db,model-registry,notebook,pipeline,gpu-cluster,kubernetes} and (sensitive(c) or prod(c)) and c.rbac == false',
  remedy: 'Grant access by role: data engineer, data scientist, ML engineer, auditor.',
  fixClass: 'safe',
  why: 'Least privilege cannot be shown, reviewed or audited without roles to attach it to.',
  references: [
    'AWS MLSEC03-BP01',
    'AWS SEC03-BP02',
    'AZ-WAF SE:05',
    'AZ-AILZ AI.66',
    'FINOS AIR-PREV-012',
    'NIST 800-53 AC-3',
    'NIST 800-53 AC-6',
    'HIPAA 164.312(a)(1)',
    'GDPR Art.25(2)',
    'ISO27001 A.8.3',
    'SOC2 CC6.3',
  ],
  on: 'component',
  examines: (facts) =>
    ofKind(
      facts,
      'object-store',
      'data-lake',
      'warehouse',
      'database',
      'feature-store',
      'vector-db',
      'model-registry',
      'notebook',
      'pipeline',
      'gpu-cluster',
      'kubernetes',
      'log-store',
    ).filter((component) => maybe(any(sensitive(facts, component), prod(facts, component)))),
  judge: (component, facts) =>
    verdict(
      all(says(component, 'rbac', false), any(prod(facts, component), sensitive(facts, component))),
      `"${component.name}" grants access without roles.`,
    ),
  fix: (component) => [set(component, 'rbac', true)],
}
