import type { Module } from '../model/module.ts'
import type { Resource } from '../model/resource.ts'
import { bare, block, type Body, call, element, type Expression, loop, Nested, operation, reference } from '../model/value.ts'
import { blockLines } from './print-block.ts'

/** What a reviewer asks of a plan, by resource type: an attribute, what it must be, and what is said where it is not. */
const promises: readonly { type: string; attribute: string; is: boolean | string; says: string }[] = [
  { type: 'aws_kms_key', attribute: 'enable_key_rotation', is: true, says: 'keys turn over' },
  { type: 'aws_rds_cluster', attribute: 'manage_master_user_password', is: true, says: 'passwords of databases lie in Secrets Manager' },
  { type: 'aws_elasticache_replication_group', attribute: 'transit_encryption_enabled', is: true, says: 'caches speak TLS' },
  { type: 'aws_subnet', attribute: 'map_public_ip_on_launch', is: false, says: 'no machine gets a public address' },
  { type: 'aws_ecr_repository', attribute: 'image_tag_mutability', is: 'IMMUTABLE', says: 'images keep their tags' },
]

/** Tests that run without an account: the module plans with its defaults, keeps its promises, and refuses bad input. */
export function printTests(module: Module): string {
  const aliases = module.providers.map(({ name, alias }) => blockLines('mock_provider', [name], { alias: alias ?? undefined, ...mocks }))
  const asserts = promises.flatMap(({ type, attribute, is, says }) => {
    const found = module.resources.filter((resource) => resource.mode === 'resource' && resource.type === type && resource.body[attribute] === is)
    return found.length === 0 ? [] : [{ condition: holds(found, attribute, is), error_message: `Not as promised: ${says}.` }]
  })
  const plan = blockLines('run', ['plans_with_defaults'], { command: bare('plan'), assert: asserts.length > 0 ? new Nested(asserts) : undefined })
  const refused = module.variables.some(({ name }) => name === 'environment')
    ? [
        blockLines('run', ['refuses_an_unknown_environment'], {
          command: bare('plan'),
          variables: block({ environment: 'somewhere' }),
          expect_failures: [bare('var.environment')],
        }),
      ]
    : []
  return `${[...aliases, plan, ...refused].map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** What the provider would tell: zones by name, and an account as AWS's own documentation writes one. */
const mocks: Body = {
  mock_data: new Nested(
    [{ defaults: { names: ['zone-a', 'zone-b', 'zone-c'], zone_ids: ['id-a', 'id-b', 'id-c'] } }, { defaults: { account_id: '123456789012' } }],
    [['aws_availability_zones'], ['aws_caller_identity']],
  ),
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
