import { Environment } from '@marcbachmann/cel-js'
import { serialize } from '@marcbachmann/cel-js/serialize'
import { nearest } from '../../design/nearest.ts'
import { type SettingOwner, settingDefinition, settingsVocabulary } from '../../design/settings/vocabulary.ts'
import type { Policy } from './policy.ts'
import { BoundaryView, ComponentView, ConnectionView, DesignView, fieldsOf } from './views.ts'

type Node = ReturnType<InstanceType<typeof Environment>['parse']>['ast']

/** What an expression comes to: yes, no, open because something was never said, or a fault of the expression itself. */
export type Answer = boolean | { missing: string } | { fault: string }

/** Steps that one policy may take over a whole design: a second or so. What takes more is a loop in disguise. */
export const mostSteps = 1_000_000
/** Steps that all policies together may take over a whole design. */
export const mostStepsTogether = 5_000_000

/** Steps left to one policy, and to all of them. */
export type Meter = { left: number; together: { left: number } }
export type Expression = { ask(values: object, meter: Meter): Answer }

const limits = { maxAstNodes: 400, maxDepth: 40, maxListElements: 200, maxMapEntries: 50, maxCallArguments: 10 }
const loops = new Set(['all', 'exists', 'exists_one', 'map', 'filter'])

const subject = { component: 'Component', connection: 'Connection', boundary: 'Boundary' } as const

function environment(of: Policy['for'], step: () => boolean): Environment {
  const base = new Environment({ limits })
    .registerType('Component', { ctor: ComponentView, fields: fieldsOf.Component })
    .registerType('Connection', { ctor: ConnectionView, fields: fieldsOf.Connection })
    .registerType('Boundary', { ctor: BoundaryView, fields: fieldsOf.Boundary })
    .registerType('Design', { ctor: DesignView, fields: fieldsOf.Design })
    .registerVariable('design', 'Design')
    .registerVariable('components', 'list<Component>')
    .registerVariable('connections', 'list<Connection>')
    .registerVariable('boundaries', 'list<Boundary>')
    .registerVariable('today', 'string')
    .registerFunction('step(): bool', step)
  return of === 'design' ? base : base.registerVariable(of, subject[of])
}

/** The expression ready to be asked, or what is wrong with it in words. */
export function readExpression(text: string, of: Policy['for']): Expression | { wrong: string; hint: string } {
  let meter: Meter = { left: 0, together: { left: 0 } }
  const step = () => meter.left-- > 0 && meter.together.left-- > 0
  const env = environment(of, step)
  const parsed = attempt(() => env.parse(text))
  if (!parsed.ok) return { wrong: parsed.message, hint: 'The expression language is CEL: https://cel.dev.' }
  const checked = parsed.value.check()
  if (!checked.valid) return { wrong: firstLine(checked.error), hint: hints(of) }
  if (checked.type !== 'bool' && checked.type !== 'dyn')
    return { wrong: `It gives ${checked.type ?? 'something'}, not yes or no.`, hint: 'Compare with a value.' }
  const odd = oddity(parsed.value.ast, of)
  if (odd !== undefined) return odd
  const counted = attempt(() => env.parse(serialize(countSteps(parsed.value.ast))))
  if (!counted.ok) return { wrong: counted.message, hint: 'Say it in a simpler way.' }
  return {
    ask(values, given) {
      meter = given
      step()
      const found = attempt((): unknown => counted.value({ ...values }))
      if (meter.left < 0) return { fault: `it takes more than ${mostSteps} steps` }
      if (meter.together.left < 0) return { fault: `with the other policies it takes more than ${mostStepsTogether} steps` }
      if (!found.ok) return found.missing === undefined ? { fault: found.message } : { missing: found.missing }
      return typeof found.value === 'boolean' ? found.value : { fault: `it gives ${typeof found.value}, not yes or no` }
    },
  }
}

const firstLine = (error: unknown): string => {
  if (error instanceof Error && 'summary' in error && typeof error.summary === 'string') return error.summary
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}

type Attempt<T> = { ok: true; value: T } | { ok: false; message: string; missing?: string }

function attempt<T>(work: () => T): Attempt<T> {
  try {
    return { ok: true, value: work() }
  } catch (error) {
    const message = firstLine(error)
    const missing = error instanceof Error && 'code' in error && error.code === 'no_such_key' ? message.replace(/^No such key: /, '') : undefined
    return { ok: false, message, ...(missing === undefined ? {} : { missing }) }
  }
}

const hints = (of: Policy['for']): string =>
  `Known are ${of === 'design' ? '' : `${of}, `}design, components, connections, boundaries and today; a component has ${Object.keys(fieldsOf.Component).join(', ')}.`

const children = (node: Node): Node[] => {
  const found: Node[] = []
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) look(each)
    else if (isNode(value)) found.push(value)
  }
  look(node.args)
  return found
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'op' in value && 'args' in value

const owners: readonly SettingOwner[] = ['component', 'connection', 'boundary']

/** Settings that no element has, and patterns, whose matching nobody can bound. */
function oddity(node: Node, of: Policy['for']): { wrong: string; hint: string } | undefined {
  if (node.op === 'rcall' && node.args[0] === 'matches')
    return { wrong: 'matches() is not available.', hint: 'Use startsWith, endsWith, contains or a list with `in`.' }
  const key = settingRead(node)
  if (key !== undefined && !owners.some((owner) => settingDefinition(owner, key) !== undefined)) {
    const owner = of === 'design' ? 'component' : of
    const near = nearest(
      key,
      settingsVocabulary(owner).map(({ name }) => name),
    )
    return {
      wrong: `"${key}" is not a setting.`,
      hint: near === undefined ? 'The settings are listed in docs/design.schema.json.' : `Did you mean "${near}"?`,
    }
  }
  for (const child of children(node)) {
    const odd = oddity(child, of)
    if (odd !== undefined) return odd
  }
  return undefined
}

/** The key in `x.settings.key`. */
const settingRead = (node: Node): string | undefined => {
  if (node.op !== '.') return undefined
  const [object, key] = node.args
  return object.op === '.' && object.args[1] === 'settings' ? key : undefined
}

const built = (op: string, args: unknown): Node => ({ op, args }) as unknown as Node
const step = built('call', ['step', []])
const and = (a: Node, b: Node): Node => built('&&', [a, b])

/** The same expression, each turn of its loops counted; once the count is spent every loop ends at once. */
function countSteps(node: Node): Node {
  if (node.op === 'rcall' && loops.has(node.args[0]) && node.args[2].length > 1) {
    const [name, receiver, args] = node.args
    const [variable, ...parts] = args
    const [first, second] = parts.map(countSteps)
    const turns = variable === undefined || first === undefined ? args : [variable, ...turnOf(name, first, second)]
    return built('rcall', [name, countSteps(receiver), turns])
  }
  const inside = (value: unknown): unknown => (Array.isArray(value) ? value.map(inside) : isNode(value) ? countSteps(value) : value)
  return built(node.op, inside(node.args))
}

function turnOf(name: string, first: Node, second: Node | undefined): Node[] {
  if (name === 'exists') return [built('||', [built('!_', step), first])]
  if (name === 'map') return second === undefined ? [step, first] : [and(step, first), second]
  return [and(step, first)]
}
