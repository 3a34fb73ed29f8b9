import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { eff, has } from '../facts/data-classes.ts'
import { ofKind } from '../facts/kinds.ts'
import { says } from '../facts/said.ts'
import { allStores } from '../facts/stores.ts'
import { verdict } from '../outcome.ts'

export const healthDataCanBeReachedInAnEmergency: ComponentCheck = {
  id: 'health-data-can-be-reached-in-an-emergency',
  code: 'SEC-049',
  title: 'No emergency (break-glass) access path for health data',
  pillar: 'security',
  layer: 'Cross-layer',
  severity: 'low',
  severityWhen: '',
  condition: 'phi in eff(any store) and identity-provider.emergencyAccess == false',
  remedy: 'Set up an audited role for emergencies.',
  fixClass: 'safe',
  why: 'Clinicians must be able to reach records when the normal path is down.',
  references: ['HIPAA 164.312(a)(2)(ii)', 'AWS SEC03-BP03'],
  on: 'component',
  examines: (facts) => (allStores(facts).some((store) => has(eff(facts, store), 'phi')) ? ofKind(facts, 'identity-provider') : []),
  judge: (provider) => verdict(says(provider, 'emergencyAccess', false), `"${provider.name}" has no way in for an emergency.`),
  fix: (provider) => [set(provider, 'emergencyAccess', true)],
}
