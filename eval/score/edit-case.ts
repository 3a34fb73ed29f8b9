import { isDeepStrictEqual } from 'node:util'
import { portsBetween } from '#domain/catalog/catalog.ts'
import { applyEdits } from '#domain/design/apply-edit.ts'
import type { Edit } from '#domain/design/edit.ts'
import { inverse } from '#domain/design/inverse.ts'
import { parseDesign } from '#domain/design/parse.ts'
import { requirementAt } from '#domain/design/requirement-path.ts'
import type { Component, Design } from '#domain/design/schema.ts'
import { effectOf } from '#domain/generation/effect.ts'
import { revise } from '#domain/generation/revise/revise.ts'

/** One instruction on one template and what it has to do; whatever is not named has to stay as it is, byte for byte. */
export type EditCase = {
  id: string
  /** Template id. */
  on: string
  do: string
  lang: string
  /** Ids that are selected. */
  select?: string[]
  /** Kinds that must be new; a bar gives a choice. */
  add?: string[]
  /** How many of a kind there must be. */
  add2?: Record<string, number>
  /** Ids that must be gone. */
  gone?: string[]
  /** Id and the kind it must have become. */
  turn?: Record<string, string>
  /** Id and the provider it must have become; a bar gives a choice. */
  prov?: Record<string, string>
  /** No component may run on another cloud. */
  provAll?: string
  /** `id.setting` (or `+kind.setting` of what is new) and its value; `~text` = contains. */
  set?: Record<string, unknown>
  orSet?: Record<string, unknown>
  name?: Record<string, string>
  req?: Record<string, unknown>
  /** Provider and code of the region there must be. */
  region?: [string, string]
  /** Ids or kinds that must be joined, in this direction. */
  link?: [string, string][]
  unlink?: [string, string][]
  /** A link counts in both directions; a service may also become the kind it belongs to. */
  either?: boolean
  /** Share by which the monthly cost must fall. */
  cheaper?: number
  /** Ids of which replicasMax must grow. */
  grows?: string[]
  /** Ids whose settings may change too; `*` = any. Kinds and providers still may not. */
  mayTouch?: string[] | '*'
  /** Most components that come, go, or change kind or provider. */
  max?: number
  /** A regular expression that a warning must meet. */
  warn?: string
  /** Nothing may change. */
  nothing?: boolean
  orAdd?: string[]
  keepAll?: boolean
  /** true: a question comes back, and no edits; false: edits come back, and no question. */
  ask?: boolean
  decline?: boolean
  /** Nothing may change, in whatever words it is said. */
  inert?: boolean
  /** What was asked for makes the design less good by its nature. */
  worse?: boolean
}

export type EditScore = { touched: number; amiss: readonly string[]; warnings: readonly string[] }

const today = '2026-11-24'
const text = (value: unknown): string => JSON.stringify(value)

/** What a case expects and does not find; laws that hold for every instruction among it. */
export function scoreEditCase(of: EditCase, template: Design): EditScore {
  const before: Design = {
    ...template,
    positions: Object.fromEntries([...template.components].map(({ id }, nth) => [id, [nth * 10, nth] as [number, number]])),
  }
  const revision = revise(before, of.do, of.select === undefined ? {} : { selection: of.select })
  const { design: after, edits, warnings } = revision
  const touched = touchedIds(before, after)
  const amiss = [...laws(of, before, after, edits), ...expected(of, before, after, warnings)]
  if (of.max !== undefined && touched.length > of.max) amiss.push(`touches ${touched.join(' ')}`)
  const asks = 'questions' in revision ? (revision.questions as readonly unknown[]).length : 0
  if (of.ask === true && (edits.length > 0 || asks === 0)) amiss.push('asks nothing')
  if (of.ask === false && (edits.length === 0 || asks > 0)) amiss.push(edits.length === 0 ? 'does nothing' : 'asks')
  if (of.decline === true && (edits.length > 0 || !('behaviour' in revision) || revision.behaviour !== 'decline')) amiss.push('is not declined')
  if ((of.nothing === true || of.inert === true) && edits.length > 0 && !allowedInstead(of, before, after)) amiss.push(`${edits.length} edits`)
  if (of.nothing === true && edits.length === 0 && warnings.length === 0) amiss.push('says nothing')
  if (edits.length > 0) amiss.push(...again(of, after))
  return { touched: touched.length, amiss, warnings }
}

const allowedInstead = (of: EditCase, before: Design, after: Design): boolean =>
  (of.orAdd !== undefined && of.orAdd.every((kind) => count(after, kind) > count(before, kind))) ||
  (of.orSet !== undefined && settingsAmiss(of.orSet, before, after).length === 0)

function touchedIds(before: Design, after: Design): string[] {
  const was = new Map<string, Component>(before.components.map((each) => [each.id, each]))
  const is = new Map<string, Component>(after.components.map((each) => [each.id, each]))
  return [...new Set([...was.keys(), ...is.keys()])].filter((id) => {
    const [old, now] = [was.get(id), is.get(id)]
    return old === undefined || now === undefined || old.kind !== now.kind || old.provider !== now.provider
  })
}

function laws(of: EditCase, before: Design, after: Design, edits: readonly Edit[]): string[] {
  const amiss: string[] = []
  const applied = applyEdits(before, edits)
  if (!applied.ok || text(applied.value) !== text(after)) amiss.push('edits lead elsewhere')
  if (!parseDesign(JSON.parse(text(after))).ok) amiss.push('not valid')
  const kind = new Map<string, string>(after.components.map((each) => [each.id, each.kind]))
  const drawn = new Map<string, string>(before.connections.map((each) => [each.id, text(each)]))
  const bad = after.connections.filter(
    (each) => drawn.get(each.id) !== text(each) && !portsBetween(kind.get(each.from) ?? '', kind.get(each.to) ?? '').includes(each.carries),
  )
  if (bad.length > 0) amiss.push(`ports of ${bad.map(({ id }) => id).join(' ')}`)
  const joined = new Set<string>(after.connections.flatMap(({ from, to }) => [from, to]))
  const lonely = of.unlink === undefined ? after.components.filter(({ id }) => !joined.has(id)) : []
  if (lonely.length > 0) amiss.push(`alone: ${lonely.map(({ id }) => id).join(' ')}`)
  if (before.components.some(({ id }) => kind.has(id) && text(before.positions[id]) !== text(after.positions[id]))) amiss.push('positions moved')
  if (!isDeepStrictEqual(undone(before, edits), before)) amiss.push('undo does not restore')
  amiss.push(...strays(of, before, after))
  const was = new Set<string>(before.components.map(({ id }) => id))
  const unexplained = after.components.filter(({ id, because }) => !was.has(id) && !because.some((each) => 'words' in each))
  if (unexplained.length > 0) amiss.push(`no reason for ${unexplained.map(({ id }) => id).join(' ')}`)
  const effect = effectOf(before, edits, { today })
  const grave = effect.ok
    ? effect.value.findings.new.filter(({ severity, status }) => status === 'fail' && (severity === 'critical' || severity === 'high'))
    : []
  if (of.worse !== true && grave.length > 0) amiss.push(`new findings ${grave.map(({ code, component }) => `${code}@${component ?? ''}`).join(' ')}`)
  if (of.cheaper !== undefined && effect.ok) {
    const { before: was$, deltaUsd } = effect.value.cost
    if (-deltaUsd < of.cheaper * was$.monthlyUsd) amiss.push(`cheaper by ${Math.round((-100 * deltaUsd) / was$.monthlyUsd)} %`)
  }
  return amiss
}

function undone(before: Design, edits: readonly Edit[]): Design | undefined {
  let current = before
  const back: Edit[][] = []
  for (const edit of edits) {
    back.unshift(inverse(current, edit))
    const next = applyEdits(current, [edit])
    if (!next.ok) return undefined
    current = next.value
  }
  const undo = applyEdits(current, back.flat())
  return undo.ok ? undo.value : undefined
}

/** Elements that changed and that the instruction did not mean. */
function strays(of: EditCase, before: Design, after: Design): string[] {
  const meant = new Set([
    ...(of.gone ?? []),
    ...Object.keys(of.turn ?? {}),
    ...Object.keys(of.prov ?? {}).flatMap((ids) => ids.split('|')),
    ...Object.keys(of.name ?? {}),
    ...Object.keys({ ...of.set, ...of.orSet }).map((path) => path.split('.')[0] ?? ''),
    ...(of.grows ?? []),
    ...(of.mayTouch === '*' ? [] : (of.mayTouch ?? [])),
  ])
  if (of.provAll !== undefined || of.mayTouch === '*' || of.region !== undefined) return []
  const is = new Map<string, string>(after.components.map((each) => [each.id, text(each)]))
  const changed = before.components.filter((each) => !meant.has(each.id) && is.has(each.id) && is.get(each.id) !== text(each))
  const wires = new Map<string, string>(after.connections.map((each) => [each.id, text(each)]))
  const cut = before.connections.filter(
    (each) => ![each.from, each.to].some((end) => meant.has(end)) && of.unlink === undefined && wires.get(each.id) !== text(each),
  )
  return [...changed.map(({ id }) => `strays to ${id}`), ...cut.map(({ id }) => `cuts ${id}`)]
}

const count = (design: Design, kinds: string): number => design.components.filter(({ kind }) => kinds.split('|').includes(kind)).length

function expected(of: EditCase, before: Design, after: Design, warnings: readonly string[]): string[] {
  const amiss: string[] = []
  const is = new Map<string, Component>(after.components.map((each) => [each.id, each]))
  for (const kinds of of.add ?? []) if (count(after, kinds) <= count(before, kinds)) amiss.push(`no new ${kinds}`)
  for (const [kind, number] of Object.entries(of.add2 ?? {})) if (count(after, kind) !== number) amiss.push(`${count(after, kind)} of ${kind}`)
  for (const id of of.gone ?? []) if (is.has(id)) amiss.push(`${id} is still there`)
  for (const [id, kind] of Object.entries(of.turn ?? {})) if (is.get(id)?.kind !== kind) amiss.push(`${id} is ${is.get(id)?.kind ?? 'gone'}`)
  for (const [ids, provider] of Object.entries(of.prov ?? {}))
    if (!ids.split('|').some((id) => is.get(id)?.provider === provider)) amiss.push(`${ids} not on ${provider}`)
  if (of.provAll !== undefined && after.components.some(({ provider }) => ![undefined, 'self-hosted', of.provAll].includes(provider)))
    amiss.push(`not all on ${of.provAll}`)
  for (const [id, name] of Object.entries(of.name ?? {})) if (is.get(id)?.name !== name) amiss.push(`${id} is called ${is.get(id)?.name ?? ''}`)
  for (const [at, value] of Object.entries(of.req ?? {})) {
    const found = requirementAt(after.requirements, at)
    const plain = typeof found === 'object' && found !== null && 'value' in found ? found.value : found
    if (text(plain) !== text(value)) amiss.push(`${at} is ${text(plain)}`)
  }
  const [provider, region] = of.region ?? []
  if (region !== undefined && !after.boundaries.some((each) => each.kind === 'region' && each.provider === provider && each.name === region))
    amiss.push(`no region ${region}`)
  if (of.either !== true || of.set === undefined || Object.keys(of.set).every((path) => is.get(path.split('.')[0] ?? '')?.kind !== undefined))
    amiss.push(...settingsAmiss(of.set ?? {}, before, after))
  for (const id of of.grows ?? [])
    if (!(Number(is.get(id)?.settings['replicasMax'] ?? 0) > Number(before.components.find((each) => each.id === id)?.settings['replicasMax'] ?? 0)))
      amiss.push(`${id} does not grow`)
  const means = (id: string, wish: string): boolean => id === wish || is.get(id)?.kind === wish
  const joins = (a: string, b: string): boolean => after.connections.some(({ from, to }) => means(from, a) && means(to, b))
  for (const [a, b] of of.link ?? []) if (!joins(a, b) && !(of.either === true && joins(b, a))) amiss.push(`${a} not joined to ${b}`)
  for (const [a, b] of of.unlink ?? []) if (joins(a, b)) amiss.push(`${a} still joined to ${b}`)
  if (of.warn !== undefined && !new RegExp(of.warn.replace('(?i)', ''), of.warn.startsWith('(?i)') ? 'i' : '').test(warnings.join('\n')))
    amiss.push(`no warning of ${of.warn}`)
  return amiss
}

function settingsAmiss(set: Readonly<Record<string, unknown>>, before: Design, after: Design): string[] {
  const old = new Set<string>(before.components.map(({ id }) => id))
  return Object.entries(set).flatMap(([path, value]) => {
    const [id = '', setting = ''] = path.split('.')
    const component = after.components.find((each) => (id.startsWith('+') ? each.kind === id.slice(1) && !old.has(each.id) : each.id === id))
    const found = component?.settings[setting]
    const met =
      typeof value === 'string' && value.startsWith('~')
        ? String(found).toLowerCase().includes(value.slice(1).toLowerCase())
        : text(found) === text(value)
    return met ? [] : [`${path} is ${text(found)}`]
  })
}

/** Said a second time it changes nothing any more, but for what counts up. */
function again(of: EditCase, after: Design): string[] {
  if (
    /second|another|ten times|half|moiti|halv|hälfte|cheaper|faster|sooner|schneller|plus rapide|más rápid|更快|速く|半/i.test(of.do) ||
    of.select !== undefined
  )
    return []
  const touched = touchedIds(after, revise(after, of.do).design)
  return touched.length > 0 ? [`said twice touches ${touched.join(' ')}`] : []
}
