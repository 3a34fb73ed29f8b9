import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { ofKind } from '../facts/kinds.ts'
import { says, saysSo, silent } from '../facts/said.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, any, not } from '../ternary.ts'

const scanned = (facts: Facts, registry: Component): Ternary =>
  facts.neighbours(registry.id).some(({ kind }) => kind === 'vulnerability-scanner') || says(registry, 'scanning', true)

/** Says who may run what: the registry, the cluster or a policy engine. Packages are not run by themselves. */
function admitted(facts: Facts, registry: Component): Ternary {
  if (registry.kind !== 'container-registry' && silent(registry, 'admissionPolicy')) return true
  const others = ofKind(facts, 'policy', 'kubernetes').filter((each) => !silent(each, 'admissionPolicy'))
  if (silent(registry, 'admissionPolicy') && others.length > 0) return others.some((each) => !saysSo(each, 'admissionPolicy', 'none'))
  if (silent(registry, 'admissionPolicy') && ofKind(facts, 'policy').length > 0) return true
  return not(says(registry, 'admissionPolicy', 'none'))
}

export const imagesAreScannedAndAdmittedByPolicy: ComponentCheck = {
  id: 'images-are-scanned-and-admitted-by-policy',
  code: 'SEC-027',
  title: 'Container images are neither scanned nor admitted by policy',
  pillar: 'security',
  layer: 'Infrastructure',
  severity: 'medium',
  severityWhen: '',
  condition: 'c.kind == container-registry and (c.scanning == false or c.admissionPolicy == none)',
  remedy: 'Scan what goes in, and let only signed images run.',
  fixClass: 'safe',
  why: 'ML images drag in hundreds of native packages that nobody on the team chose.',
  references: ['AWS SEC06-BP01', 'AWS SEC06-BP04', 'AWS MLOPS04-BP02', 'NIST 800-53 RA-5', 'PCI 6.3.2', 'OWASP LLM03', 'ATLAS AML.M0016'],
  on: 'component',
  examines: (facts) => ofKind(facts, 'container-registry'),
  judge: (registry, facts) =>
    verdict(
      any(not(scanned(facts, registry)), not(admitted(facts, registry))),
      `What "${registry.name}" hands out is not scanned, or runs without being asked.`,
    ),
  fix: (registry) => [set(registry, 'scanning', true), set(registry, 'admissionPolicy', 'enforce')],
}
