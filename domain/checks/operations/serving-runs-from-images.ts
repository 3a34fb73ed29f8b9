import type { Edit } from '../../design/edit.ts'
import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { insert, join } from '../edits/insert.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { hostedOn, managed } from '../facts/hosting.ts'
import { categoryOf, isA, ofKind } from '../facts/kinds.ts'
import { says } from '../facts/said.ts'
import { isServing } from '../facts/serving.ts'
import { prod } from '../facts/stage.ts'
import { requestsTo } from '../facts/traffic.ts'
import { verdict } from '../outcome.ts'
import { all, maybe } from '../ternary.ts'

const serves = (facts: Facts, machine: Component): boolean =>
  [...hostedOn(facts, machine), ...facts.neighbours(machine.id)].some(
    (each) => isServing(each) || categoryOf(each) === 'model' || isA(each, 'web-app'),
  ) ||
  requestsTo(facts, machine).length > 0 ||
  facts.graph.to(machine.id).some(({ carries }) => carries === 'model')

export const servingRunsFromImages: ComponentCheck = {
  id: 'serving-runs-from-images',
  code: 'OPS-021',
  title: 'Serving workload is not containerised',
  pillar: 'operations',
  layer: 'Application & Serving',
  severity: 'low',
  severityWhen: '',
  condition: 'prod(c) and c.kind == vm hosts model or app and c.containerized == false and not managed',
  remedy: 'Run it from an image.',
  fixClass: 'confirm',
  why: 'Containers are how the environment that was tested becomes the one that runs.',
  references: ['AWS MLREL01-BP02', 'AWS MLOPS06-BP01', 'AZ-WAF OE:05'],
  on: 'component',
  examines: (facts) =>
    ofKind(facts, 'vm').filter((machine) => managed(facts, machine) !== true && maybe(prod(facts, machine)) && serves(facts, machine)),
  judge: (machine, facts) =>
    verdict(all(says(machine, 'containerized', false), prod(facts, machine)), `What "${machine.name}" serves does not run from an image.`),
  fix(machine, facts) {
    const there = ofKind(facts, 'container-registry')[0]
    const wire: readonly Edit[] =
      there === undefined
        ? insert(
            facts,
            {
              kind: 'container-registry',
              name: 'Images',
              beside: machine,
              code: 'OPS-021',
              settings: { scanning: true, admissionPolicy: 'enforce', encryptionAtRest: 'provider' },
            },
            { to: [machine], carries: 'image' },
          )
        : facts.neighbours(machine.id).includes(there)
          ? []
          : [{ kind: 'connect', connection: join(facts, there, machine, 'image') }]
    return [set(machine, 'containerized', true), ...wire]
  },
}
