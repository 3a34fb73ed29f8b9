import type { Finding } from '../design/finding.ts'
import type { Component } from '../design/schema.ts'
import type { ComponentSizing } from '../design/sizing.ts'

type Said = Pick<Finding, 'what' | 'remedy'> & { severity?: Finding['severity'] }
const finding = (
  component: Pick<Component, 'id'> | null,
  code: string,
  check: string,
  why: string,
  status: Finding['status'],
  severity: Finding['severity'],
  said: Said,
): Finding => ({
  code,
  check,
  pillar: 'performance',
  severity: said.severity ?? severity,
  status,
  component: component?.id ?? null,
  connection: null,
  what: said.what,
  why,
  remedy: said.remedy,
  references: [],
  fixable: false,
  waived: false,
})

export const doesNotFit = (component: Pick<Component, 'id'> | null, said: Said): Finding =>
  finding(component, 'SIZE-001', 'model-fits-its-accelerators', 'A model that does not fit its memory does not start.', 'fail', 'critical', said)
export const missesDeadline = (component: Pick<Component, 'id'> | null, said: Said): Finding =>
  finding(component, 'SIZE-008', 'run-meets-its-deadline', 'What waits for the model waits longer.', 'fail', 'high', said)
export const longerThanContext = (component: Pick<Component, 'id'> | null, said: Said): Finding =>
  finding(component, 'SIZE-009', 'requests-fit-the-context', 'What is longer is cut off or refused.', 'fail', 'high', said)
export const missesLimit = (component: Component, said: Said): Finding =>
  finding(component, 'SIZE-002', 'server-keeps-its-latency', 'Users wait longer than was promised, however many copies run.', 'fail', 'high', said)
export const tooFewCopies = (component: Component, said: Said): Finding =>
  finding(component, 'SIZE-003', 'copies-carry-the-demand', 'Requests queue and time out at peak.', 'fail', 'high', said)
export const poolTooSmall = (component: Component, said: Said): Finding =>
  finding(component, 'SIZE-004', 'pool-carries-its-guests', 'Workloads wait for machines that are not there.', 'fail', 'high', said)
export const unknownName = (component: Component, setting: string, said: Said): Finding => ({
  ...finding(
    component,
    'SIZE-005',
    'sizing-knows-what-is-meant',
    'Size and cost rest on something else until it is known.',
    'needs-input',
    'medium',
    said,
  ),
  asks: { on: 'component', id: component.id, setting },
})
export const notOffered = (component: Component, said: Said): Finding =>
  finding(
    component,
    'SIZE-006',
    'provider-offers-the-accelerator',
    'It cannot be rented there, or only by contract without a list price.',
    'fail',
    'medium',
    said,
  )
export const anotherAccelerator = ({ component, accelerator }: ComponentSizing, pool: Component): Finding => ({
  code: 'SIZE-007',
  check: 'pool-has-the-accelerator-of-its-guests',
  pillar: 'performance',
  severity: 'medium',
  status: 'fail',
  component,
  connection: null,
  what: `"${component}" wants ${accelerator ?? 'none'}, most of what runs on "${pool.name}" another accelerator.`,
  why: 'A pool has machines of one type; it is reckoned with machines of its own.',
  remedy: 'Give it a pool of its own, or the accelerator of the others.',
  references: [],
  fixable: false,
  waived: false,
})
