import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { reachableFromInternet } from '../facts/internet.ts'
import { ofKind } from '../facts/kinds.ts'
import { says } from '../facts/said.ts'
import { verdict } from '../outcome.ts'

export const publicEndpointsReturnNoMoreThanNeeded: ComponentCheck = {
  id: 'public-endpoints-return-no-more-than-needed',
  code: 'SEC-045',
  title: 'Public endpoint returns full probabilities or embeddings',
  pillar: 'security',
  layer: 'Application & Serving',
  severity: 'low',
  severityWhen: '',
  condition: 'c.kind == inference-endpoint and reachableFromInternet(c) and c.returns in {logits,full-probabilities,embeddings}',
  remedy: 'Return the label or a rounded score only.',
  fixClass: 'confirm',
  why: 'Detailed outputs make extraction and membership inference much cheaper.',
  references: ['ATLAS AML.M0002', 'AWS MLSEC05-BP01', 'NIST AI RMF MEASURE 2.7'],
  on: 'component',
  examines: (facts) => ofKind(facts, 'inference-endpoint').filter((each) => reachableFromInternet(facts, each)),
  judge: (endpoint) =>
    verdict(
      says(endpoint, 'returns', ['logits', 'full-probabilities', 'embeddings']),
      `"${endpoint.name}" tells anyone more of the model than the answer.`,
    ),
  fix: (endpoint) => [set(endpoint, 'returns', 'label')],
}
