import { Local, type Module } from '../model/module.ts'
import type { Resource } from '../model/resource.ts'
import { bare, block, call, element, Expression, loop, Nested, operation, reference, type Value } from '../model/value.ts'
import type { Target } from '../target.ts'
import { blockLines } from './print-block.ts'

/** Tests that run without an account: the module plans with its defaults, keeps its promises, and refuses bad input. */
export function printTests(module: Module, { mocks, promises, counted }: Pick<Target, 'mocks' | 'promises' | 'counted'>): string {
  const aliases = module.providers.map(({ name, alias }) => blockLines('mock_provider', [name], { alias: alias ?? undefined, ...mocks }))
  const asserts = promises.flatMap(({ type, attribute, is, says }) => {
    const found = module.resources.filter(
      ({ mode, type: found, body }) =>
        mode === 'resource' && found === type && (body[attribute] === is || (is === 'true' && body[attribute] === true)),
    )
    return found.length === 0 ? [] : [{ condition: holds(found, attribute, is), error_message: `Not as promised: ${says}.` }]
  })
  const counts = module.resources.flatMap((resource) => {
    const many = counted.includes(resource.type) ? entriesOf(resource.meta.forEach) : undefined
    if (many === undefined) return []
    const condition = operation(call('length', reference(resource)), '==', many)
    return [{ condition, error_message: `Not as designed: ${resource.address.join('.')} stands in ${many} zones.` }]
  })
  const all = [...asserts, ...counts]
  const plan = blockLines('run', ['plans_with_defaults'], { command: bare('plan'), assert: all.length > 0 ? new Nested(all) : undefined })
  const refusing = module.variables.filter(({ definition }) => definition.refuses !== undefined)
  const refused =
    refusing.length === 0
      ? []
      : [
          blockLines('run', ['refuses_bad_input'], {
            command: bare('plan'),
            variables: block(Object.fromEntries(refusing.map(({ name, definition }) => [name, definition.refuses]))),
            expect_failures: refusing.map(({ value }) => value),
          }),
        ]
  return `${[...aliases, plan, ...refused].map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** How many instances a resource has that is made for each entry of a map that is known. */
function entriesOf(forEach: Value | undefined): number | undefined {
  if (!(forEach instanceof Expression) || forEach.node.kind !== 'reference' || !(forEach.node.to instanceof Local)) return undefined
  const { definition } = forEach.node.to
  return definition instanceof Expression || typeof definition !== 'object' || definition === null ? undefined : Object.keys(definition).length
}

/** The attribute is the same on all, also on those that are made for each of a map. */
function holds(resources: readonly Resource[], attribute: string, is: boolean | string): Expression {
  const one = element('each_one')
  const all = resources.map((resource) =>
    resource.meta.forEach === undefined
      ? operation(resource.get(attribute), '==', is)
      : call('alltrue', loop([one], call('values', reference(resource)), operation(reference(one, attribute), '==', is))),
  )
  return call('alltrue', all)
}
