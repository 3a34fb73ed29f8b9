import { parse } from '@cdktn/hcl2json'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Assessment } from '#domain/assessment.ts'
import { anyName } from '#domain/design/any-design.ts'
import type { Design } from '#domain/design/schema.ts'
import { retarget } from '#domain/generation/retarget.ts'
import { templates } from '#templates/index.ts'
import { anyWorkload } from './any-workload.ts'
import { coverage } from './coverage.ts'
import { assessed, designOf, everyKind } from './fixtures.ts'
import { lowerAzure } from './lowering/azure/lower.ts'
import { azureTarget } from './lowering/azure/target.ts'
import { directNeeds } from './model/module.ts'
import type { Module } from './model/module.ts'
import { Resource } from './model/resource.ts'
import type { Addressable } from './model/value.ts'
import { rootModule } from './root-module.ts'
import { schemaProblems } from './schema/check-module.ts'
import { azureSchema } from './schema/load.ts'

const schema = await azureSchema()

const onAzure = (design: Design): Design => ({
  ...design,
  requirements: { ...design.requirements, providers: ['azure'] },
  boundaries: design.boundaries.map((each) => (each.kind === 'region' ? { ...each, name: 'westeurope', provider: 'azure' } : each)),
  components: design.components.map((each) => ({ ...each, ...(each.provider !== undefined && { provider: 'azure' }) })),
})
const azure = (...given: Parameters<typeof designOf>) => onAzure(designOf(...given))
const written = async (assessment: Assessment) => {
  const lowered = lowerAzure(assessment)
  return await rootModule(assessment, azureTarget, lowered, lowered.omissions)
}

/** Resources that wait for each other, which Terraform refuses. */
function circle(module: Module): string | undefined {
  const done = new Set<Addressable>()
  const open = new Set<Addressable>()
  const visit = (at: Addressable): string | undefined => {
    if (done.has(at)) return undefined
    if (open.has(at)) return at.address.join('.')
    open.add(at)
    for (const next of directNeeds(at)) {
      const found = visit(next)
      if (found !== undefined) return `${found} <- ${at.address.join('.')}`
    }
    open.delete(at)
    done.add(at)
    return undefined
  }
  return module.resources.map(visit).find((found) => found !== undefined)
}

describe('Terraform for Azure', () => {
  it('builds every kind of the catalogue, or says why nothing is built', () => {
    const all = coverage('azure')
    expect(all.filter(({ state }) => state === 'missing')).toEqual([])
    for (const { kind, state, reason } of all) if (state === 'reasoned') expect(reason, kind).toMatch(/^[A-Z].*\.$/)
    expect(all.filter(({ state }) => state === 'lowered').length).toBeGreaterThan(200)
  })

  it('builds each kind by itself, with arguments that the provider takes', () => {
    for (const { kind, state } of coverage('azure')) {
      const { module, components } = lowerAzure(assessed(azure([{ id: kind }])))
      expect(schemaProblems(module, schema), kind).toEqual([])
      expect(circle(module), kind).toBeUndefined()
      if (state === 'lowered') expect(components[0]?.addresses.length, kind).toBeGreaterThan(0)
    }
  })

  it('builds all kinds joined to each other, without a circle and without a name that is declared nowhere', () => {
    const { module } = lowerAzure(assessed(onAzure(everyKind())))
    expect([...schemaProblems(module, schema), circle(module)]).toEqual([undefined])
    const declared = new Set<Addressable>([...module.resources, ...module.variables, ...module.locals])
    const named = module.resources.flatMap((resource) => [...directNeeds(resource)].filter((each) => each instanceof Resource))
    expect(named.filter((each) => !declared.has(each))).toEqual([])
  })

  it('shows nearly every connection of the templates in the code, and gives a reason for the others', () => {
    let shown = 0
    let all = 0
    for (const { design } of templates) {
      const { connections, omissions } = lowerAzure(assessed(retarget(design, 'azure').design))
      for (const { id, addresses, traces } of connections) {
        all++
        if (addresses.length + traces.length > 0) shown++
        else expect(omissions.find(({ element }) => element === id)?.why, id).toMatch(/\.$/)
      }
    }
    expect(shown / all).toBeGreaterThan(0.9)
  })

  it('takes any valid design: no throw, arguments that exist, no circle', () => {
    fc.assert(
      fc.property(anyWorkload('azure'), (design) => {
        const { module } = lowerAzure(assessed(design))
        expect(schemaProblems(module, schema)).toEqual([])
        expect(circle(module)).toBeUndefined()
      }),
      { numRuns: 40 },
    )
  })
})

describe('what a design says', () => {
  const resource = (design: Design, address: string, about: Parameters<typeof assessed>[1] = {}) =>
    lowerAzure(assessed(design, about)).module.resources.find((each) => each.address.join('.') === address)
  const one = (kind: string, settings: Parameters<typeof designOf>[0][number]['settings']) =>
    azure([{ id: 'it', kind, ...(settings && { settings }) }])

  it('about size comes from the sizing: machines, counts, taints and labels of a pool', () => {
    const design = azure([{ id: 'pool', kind: 'gpu-inference-pool' }])
    const pool = resource(design, 'azurerm_kubernetes_cluster_node_pool.pool', {
      sizes: [
        { component: design.components[0]?.id as never, instanceType: 'Standard_ND96isr_H100_v5', instances: 4, accelerator: 'H100', count: 32 },
      ],
    })
    expect(pool?.body).toMatchObject({
      vm_size: 'Standard_ND96isr_H100_v5',
      min_count: 0,
      max_count: 4,
      node_taints: ['nvidia.com/gpu=present:NoSchedule'],
      node_labels: { pool: 'pool', accelerator: 'nvidia.com.gpu' },
      priority: 'Regular',
    })
  })

  it('about spot machines makes a spot pool', () => {
    expect(resource(one('cpu-node-pool', { capacity: 'spot' }), 'azurerm_kubernetes_cluster_node_pool.it')?.body).toMatchObject({
      priority: 'Spot',
      eviction_policy: 'Delete',
      node_taints: ['kubernetes.azure.com/scalesetpriority=spot:NoSchedule'],
    })
  })

  it('arrives: partitions, retention, replicas, keys, deletion protection', () => {
    expect(
      resource(one('event-stream', { retentionDays: 3, partitions: 12, encryptionAtRest: 'provider' }), 'azurerm_eventhub.it__stream')?.body,
    ).toMatchObject({
      partition_count: 12,
      retention_description: { bodies: [{ retention_time_in_hours: 72 }] },
    })
    const store = resource(one('object-storage', { encryptionAtRest: 'cmk' }), 'azurerm_storage_account.it')
    expect(store?.body['customer_managed_key']).toBeDefined()
    expect(
      resource(one('object-storage', { encryptionAtRest: 'provider' }), 'azurerm_storage_account.it')?.body['customer_managed_key'],
    ).toBeUndefined()
    expect(resource(one('relational-database', { deleteProtection: true }), 'azurerm_postgresql_flexible_server.it')?.meta.lifecycle).toMatchObject({
      prevent_destroy: true,
    })
    expect(resource(one('app-backend', { replicasMin: 5, vcpus: 2 }), 'azurerm_container_app.it')?.body['template']).toMatchObject({
      bodies: [{ min_replicas: 5, container: { bodies: [{ cpu: 2, memory: '4Gi' }] } }],
    })
    expect(resource(one('kubernetes-cluster', { apiExposure: 'internet' }), 'azurerm_kubernetes_cluster.it')?.body['private_cluster_enabled']).toBe(
      false,
    )
  })

  it('is mended where the service would refuse the number, and told', () => {
    const { module, assumptions } = lowerAzure(assessed(one('event-stream', { partitions: 5000, encryptionAtRest: 'provider' })))
    expect(module.resources.find(({ type }) => type === 'azurerm_eventhub')?.body['partition_count']).toBe(100)
    expect(assumptions.some(({ of, what }) => of === 'it' && what.includes('partitions is said to be 5000'))).toBe(true)
  })

  it('about egress decides how a cluster leaves its network, and what it waits for', () => {
    const cluster = (egress: 'open' | 'none') => {
      const { module } = lowerAzure(assessed(azure([{ id: 'aks', kind: 'kubernetes-cluster', settings: { egress } }])))
      const made = module.resources.find(({ type }) => type === 'azurerm_kubernetes_cluster')
      return { way: made?.body['network_profile'], waits: made?.meta.dependsOn?.map(({ type }) => type) ?? [] }
    }
    expect(cluster('open').way).toMatchObject({ bodies: [{ outbound_type: 'userAssignedNATGateway' }] })
    expect(cluster('open').waits).toContain('azurerm_subnet_nat_gateway_association')
    expect(cluster('none').way).toMatchObject({ bodies: [{ outbound_type: 'none' }] })
    expect(cluster('none').waits).toContain('azurerm_container_registry_cache_rule')
  })

  it('in the open has no private endpoint, and otherwise stands behind one', () => {
    const endpoints = (exposure: 'private' | 'internet') =>
      lowerAzure(assessed(one('vector-database', { exposure }))).module.resources.filter(
        ({ type, meta }) => type === 'azurerm_private_endpoint' && meta.origin === 'it',
      )
    expect(endpoints('private')).toHaveLength(1)
    expect(endpoints('internet')).toHaveLength(0)
  })
})

describe('a connection', () => {
  const between = (carries: string, settings = {}) => {
    const { module } = lowerAzure(
      assessed(
        azure(
          [
            { id: 'fn', kind: 'serverless-function' },
            { id: 'store', kind: 'object-storage' },
            { id: 'rows', kind: 'nosql-database' },
          ],
          [{ from: 'fn', to: 'store', carries, settings }],
        ),
      ),
    )
    return module.resources.filter(({ meta }) => meta.origin === 'fn-store')
  }

  it('gives one role on one container, and nothing else', () => {
    const roles = between('object').filter(({ type }) => type === 'azurerm_role_assignment')
    expect(roles.map(({ body }) => body['role_definition_name'])).toEqual(['Storage Blob Data Contributor'])
    expect(roles.map(({ named }) => [...named].map(({ address }) => address.join('.'))).flat()).toEqual([
      'azurerm_storage_container.store__container',
      'azurerm_user_assigned_identity.fn',
    ])
  })

  it('gives the right to read alone where that is said', () => {
    const roles = between('object', { access: ['read'] }).filter(({ type }) => type === 'azurerm_role_assignment')
    expect(roles.map(({ body }) => body['role_definition_name'])).toEqual(['Storage Blob Data Reader'])
  })

  it('opens the port of what is called for the subnet that calls, and no other', () => {
    const { module } = lowerAzure(
      assessed(
        azure(
          [
            { id: 'api', kind: 'app-backend' },
            { id: 'db', kind: 'relational-database' },
          ],
          [{ from: 'api', to: 'db', carries: 'sql' }],
        ),
      ),
    )
    const rules = module.resources.filter(({ type, meta }) => type === 'azurerm_network_security_rule' && meta.origin === 'api-db')
    expect(rules.map(({ body }) => [body['direction'], body['access'], body['destination_port_range']])).toEqual([['Inbound', 'Allow', '5432']])
  })

  it('is given once where two say the same, because Azure refuses a second', () => {
    const { connections } = lowerAzure(
      assessed(
        azure(
          [
            { id: 'fn', kind: 'serverless-function' },
            { id: 'store', kind: 'object-storage' },
          ],
          [
            { id: 'one', from: 'fn', to: 'store', carries: 'object' },
            { id: 'two', from: 'fn', to: 'store', carries: 'dataset' },
          ],
        ),
      ),
    )
    expect(connections.find(({ id }) => id === 'two')?.traces).toContain('the right that one gave')
  })
})

describe('names', () => {
  it('that are far too long for Azure are cut, and stand whole in a tag', () => {
    const id = 'a-very-long-name-of-a-component-that-nobody-would-choose-x'
    const { module } = lowerAzure(assessed(azure([{ id, kind: 'object-storage', name: 'Ein sehr langer Name: Übersicht <1>' }])))
    const store = module.resources.find(({ type, meta }) => type === 'azurerm_storage_account' && meta.origin === id)
    expect(JSON.stringify(store?.body['tags'])).toContain(`"Component":"${id}"`)
    expect(JSON.stringify(store?.body['tags'])).toContain('Ein sehr langer Name: Übersicht 1')
  })

  it('that mean harm stay text', async () => {
    const nasty = fc.oneof(
      anyName,
      fc.constantFrom(
        '${file("/etc/passwd")}',
        '%{ for x in y }',
        '"\n}\nresource "azurerm_user_assigned_identity" "x" {\n',
        '<<EOT\nEOT\n',
        '[concat(1)]',
        '</policies>',
        'a\\',
      ),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(nasty, { minLength: 3, maxLength: 3 }), async ([a = '', b = '', c = '']) => {
        const design = azure(
          [
            { id: 'gate', kind: 'api-gateway', name: a },
            { id: 'worker', kind: 'app-backend', name: b, settings: { owner: c } },
            { id: 'model', kind: 'realtime-inference-endpoint', name: c },
          ],
          [
            { from: 'gate', to: 'worker', carries: 'http' },
            { from: 'worker', to: 'model', carries: 'http' },
          ],
        )
        const { files } = await written(assessed({ ...design, name: c }))
        for (const { path, contents } of files) {
          if (typeof contents !== 'string' || !/\.(?:tf|hcl)$/.test(path)) continue
          const read = JSON.stringify(await parse(path, contents))
          expect(read).not.toContain('"x":[{')
          if (path.startsWith('application')) expect(read.match(/<\/policies>/g)?.length ?? 1).toBe(1)
        }
      }),
      { numRuns: 25 },
    )
  })
})
