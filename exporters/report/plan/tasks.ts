import type { Assessment } from '#domain/assessment.ts'
import { kindOf } from '#domain/catalog/catalog.ts'
import type { Component } from '#domain/design/schema.ts'
import { coverage } from '../../infrastructure/coverage.ts'
import { providerNames } from '../words.ts'
import { commonTasks, foundationId } from './common-tasks.ts'
import type { Task } from './task.ts'
import { phases, selfHostedFactor, type Work, workOf } from './work.data.ts'

/** What stands before anything else in the same place. */
const groundKinds: ReadonlySet<string> = new Set(['vpc', 'on-prem-network', 'iam', 'key-management', 'secrets-manager'])

/** Nothing is built for them; they are agreed with. */
const outsideCategories: ReadonlySet<string> = new Set(['source', 'client'])

/** All work of a design, in phases, with what each piece needs; free of circles, in a stable order. */
export function tasksOf(assessment: Assessment): readonly Task[] {
  const { design } = assessment
  const built = design.components.map((component) => componentTask(assessment, component))
  const needs = needsOf(assessment, built)
  const withNeeds = built.map((task) => ({ ...task, needs: [foundationId, ...(needs.get(task.id) ?? [])] }))
  return commonTasks(assessment, withNeeds)
}

function workFor(kind: string): Work {
  const entry = kindOf(kind)
  const category = entry?.category ?? ''
  return workOf[kind] ?? workOf[`${category}@${entry?.crossCutting ?? ''}`] ?? workOf[category] ?? (workOf['application'] as Work)
}

const idOf = (component: Component): string => `build-${component.id}`

function componentTask({ findings }: Assessment, component: Component): Task {
  const work = workFor(component.kind)
  const category = kindOf(component.kind)?.category ?? ''
  const outside = outsideCategories.has(category)
  const provider = component.provider
  const factor = provider === 'self-hosted' && !outside ? selfHostedFactor : 1
  const open = findings.filter((finding) => finding.status === 'fail' && !finding.waived && finding.component === component.id)
  const phase = phases[work.phase - 1]
  return {
    id: idOf(component),
    phase: work.phase,
    title: outside ? `Agree on ${component.name}` : `Bring ${component.name} into service`,
    short: component.name,
    component: component.id,
    role: work.role,
    days: [Math.max(0.5, Math.round(work.days[0] * factor * 2) / 2), Math.round(work.days[1] * factor * 2) / 2],
    needs: [],
    entry: phase?.entry ?? '',
    exit: work.done,
    checks: [...new Set(open.map(({ code }) => code))],
    apply: outside ? 'An agreement; nothing is applied.' : applyOf(component),
    verify: work.verify,
    rollback: work.rollback,
  }
}

function applyOf({ id, kind, provider }: Component): string {
  if (provider === undefined) return 'By hand: the design does not say who provides it.'
  const state = coverage(provider).find((each) => each.kind === kind)
  if (state?.state === 'lowered')
    return `The module for ${providerNames[provider]} of the Terraform export; its resources are named after ${id}.`
  if (state?.state === 'reasoned' && state.reason !== null) return `Not in the Terraform export: ${state.reason}`
  const [chart] = kindOf(kind)?.charts ?? []
  return chart === undefined ? 'By hand; the exports have nothing for it yet.' : `The Helm chart ${chart}, with the values of the component.`
}

/**
 * Ground before what stands on it; earlier phases before later ones where they are connected; within a phase what is written to
 * or called before what writes or calls. An edge that would close a circle is left out.
 */
function needsOf({ design }: Assessment, built: readonly Task[]): ReadonlyMap<string, readonly string[]> {
  const task = new Map(built.map((each) => [each.component as string, each]))
  const needs = new Map<string, Set<string>>(built.map(({ id }) => [id, new Set()]))
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean => {
    if (from === to) return true
    if (seen.has(from)) return false
    seen.add(from)
    return [...(needs.get(from) ?? [])].some((next) => reaches(next, to, seen))
  }
  const add = (later: Task | undefined, sooner: Task | undefined) => {
    if (later === undefined || sooner === undefined || later === sooner || needs.get(later.id)?.has(sooner.id) === true) return
    if (!reaches(sooner.id, later.id)) needs.get(later.id)?.add(sooner.id)
  }
  const ground = design.components.filter(({ kind }) => groundKinds.has(kind))
  for (const component of design.components) {
    if (groundKinds.has(component.kind) || outsideCategories.has(kindOf(component.kind)?.category ?? '')) continue
    for (const each of ground) if (each.provider === component.provider) add(task.get(component.id), task.get(each.id))
  }
  for (const { from, to } of design.connections) {
    const [source, target] = [task.get(from), task.get(to)]
    if (source === undefined || target === undefined) continue
    // Code and models are handed on: there what hands on comes first.
    if (source.phase < target.phase || (source.phase === 3 && target.phase === 3)) add(target, source)
    else add(source, target)
  }
  return new Map([...needs].map(([id, each]) => [id, [...each].toSorted()]))
}
