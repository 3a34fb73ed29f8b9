import { describe, expect, it } from 'vitest'
import { assess } from '#domain/assessment.ts'
import type { Design } from '#domain/design/schema.ts'
import { retarget } from '#domain/generation/retarget.ts'
import { templates } from '#templates/index.ts'
import { assessed, designOf, hclOf, onCloud, textOf } from '../../fixtures.ts'
import { Nested } from '../../model/value.ts'
import { Resource } from '../../model/resource.ts'
import { terraform } from '../../terraform.ts'
import { lowerGcp } from './lower.ts'

const today = '2026-11-24'
const chosen = ['realtime-fraud', 'agentic-assistant', 'llm-serving-k8s', 'iot-predictive-maintenance', 'llm-pretraining', 'genomics']
const moved = templates
  .filter(({ id }) => chosen.includes(id))
  .map(({ id, design }) => ({ id, assessment: assess(retarget(design, 'gcp').design, { today }) }))

const bodies = (resources: readonly Resource[]): string =>
  JSON.stringify(
    resources.map(({ body }) => body),
    (_, value: unknown) => (value instanceof Resource ? value.address.join('.') : value),
  )

describe('what stands in the design stands in the code', () => {
  it.each(moved)('every component and connection of $id is found at its line, or left out with a reason', async ({ assessment }) => {
    const { files, omissions } = await terraform.export(assessment)
    const sheet = textOf(files, 'COVERAGE.md')
    const lines = new Map(files.map(({ path, contents }) => [path, typeof contents === 'string' ? contents.split('\n') : []]))
    const links = [...sheet.matchAll(/`((?:data\.)?google_\w+)\.([\w-]+)` \(\[([\w.-]+):(\d+)\]/g)]
    expect(links.length).toBeGreaterThan(100)
    for (const [, type = '', name = '', file = '', line = ''] of links)
      expect(lines.get(file)?.[Number(line) - 1], `${file}:${line}`).toContain(`"${type.replace('data.', '')}" "${name}"`)
    const left = new Set(omissions.map(({ element }) => element))
    for (const { id } of [...assessment.design.components, ...assessment.design.connections])
      expect(left.has(id) || sheet.includes(`\`${id}\``), id).toBe(true)
    for (const { path, contents } of files)
      if (path.endsWith('.tf') && typeof contents === 'string') expect(contents.split('\n').length, path).toBeLessThan(330)
  })

  it('a variable of an environment that a connection is said to set is really set', async () => {
    for (const { assessment } of moved) {
      const { connections } = lowerGcp(assessment)
      const code = hclOf((await terraform.export(assessment)).files)
      for (const { id, traces } of connections)
        for (const trace of traces) {
          const variable = /^environment variable (\w+) of/.exec(trace)?.[1]
          // Workflows write their words small, and templates of Dataflow in one word.
          const plain = variable?.replaceAll('_', '')
          if (plain !== undefined) expect(new RegExp(`\\b${plain}\\b`, 'i').test(code.replaceAll('_', '')), `${id}: ${variable}`).toBe(true)
        }
    }
  })

  it('machines stand as sized, or the sheet says why not', () => {
    let stood = 0
    for (const { assessment } of moved) {
      const { module, components, assumptions } = lowerGcp(assessment)
      for (const { component, instanceType, instances } of assessment.sizing.components) {
        if (instanceType === null || instances < 1 || !components.some(({ id }) => id === component)) continue
        const code = bodies(module.resources.filter(({ meta }) => meta.origin === component))
        const told = assumptions.some(({ of, what }) => of === component && what.includes(instanceType))
        expect(code.includes(instanceType) || told, `${component}: ${instanceType}`).toBe(true)
        if (code.includes(instanceType)) stood++
      }
    }
    expect(stood).toBeGreaterThan(5)
  })

  it('a change of any one setting changes the code', () => {
    const code = (design: Design): string => {
      const { module } = lowerGcp(assessed(design))
      return bodies(module.resources) + JSON.stringify([module.variables, module.locals])
    }
    for (const { assessment } of moved.slice(0, 2)) {
      const { design } = assessment
      const before = code(design)
      const built = new Set(lowerGcp(assessed(design)).components.map(({ id }): string => id))
      const silent: string[] = []
      for (const component of design.components.filter(({ id }) => built.has(id)))
        for (const [setting, value] of Object.entries(component.settings)) {
          const another = typeof value === 'boolean' ? !value : typeof value === 'number' ? value * 2 + 1 : undefined
          if (another === undefined) continue
          const components = design.components.map((each) =>
            each === component ? { ...each, settings: { ...component.settings, [setting]: another } } : each,
          )
          if (code({ ...design, components }) === before) silent.push(`${component.kind}.${setting}`)
        }
      expect(silent).toEqual([])
    }
  })
})

describe('settings', () => {
  const of = (kind: string, settings: Parameters<typeof designOf>[0][number]['settings'], address: string) =>
    lowerGcp(assessed(onCloud(designOf([{ id: 'it', kind, ...(settings && { settings }) }]), 'gcp'))).module.resources.find(
      (each) => each.address.join('.') === address,
    )?.body
  const inside = (value: unknown) => (value instanceof Nested ? value.bodies[0] : undefined)

  it('arrive: retention, protection, copies, sizes, dimensions', () => {
    expect(of('event-stream', { retentionDays: 7 }, 'google_pubsub_topic.it')?.['message_retention_duration']).toBe('604800s')
    expect(of('nosql-database', { deleteProtection: false }, 'google_firestore_database.it')?.['delete_protection_state']).toBe(
      'DELETE_PROTECTION_DISABLED',
    )
    expect(of('relational-database', { vcpus: 8, memoryGB: 32 }, 'google_sql_database_instance.it')?.['settings']).toMatchObject({
      bodies: [{ tier: 'db-custom-8-30720', availability_type: 'REGIONAL' }],
    })
    const service = inside(of('app-backend', { replicasMin: 5, vcpus: 4, memoryGB: 16 }, 'google_cloud_run_v2_service.it')?.['template'])
    expect(inside(service?.['scaling'])).toMatchObject({ min_instance_count: 5 })
    expect(inside(inside(of('vector-database', { dimensions: 1536 }, 'google_vertex_ai_index.it')?.['metadata'])?.['config'])).toMatchObject({
      dimensions: 1536,
    })
    expect(of('data-warehouse', { retentionDays: 30 }, 'google_bigquery_dataset.it')?.['default_partition_expiration_ms']).toBe(30 * 86_400_000)
  })

  it('about size come from the sizing: machine, count, accelerators, taint', () => {
    const design = onCloud(designOf([{ id: 'pool', kind: 'gpu-inference-pool' }]), 'gcp')
    const sizes = [{ component: design.components[0]?.id as never, instanceType: 'a3-highgpu-8g', instances: 4, accelerator: 'H100', count: 32 }]
    const pool = lowerGcp(assessed(design, { sizes })).module.resources.find(({ address }) => address.join('.') === 'google_container_node_pool.pool')
    expect(pool?.body['autoscaling']).toMatchObject({ bodies: [{ total_max_node_count: 4 }] })
    expect(inside(pool?.body['node_config'])).toMatchObject({
      machine_type: 'a3-highgpu-8g',
      guest_accelerator: { bodies: [{ type: 'nvidia-h100-80gb', count: 8 }] },
      taint: { bodies: [{ key: 'nvidia.com/gpu', effect: 'NO_SCHEDULE' }] },
    })
  })

  it('that Google Cloud cannot carry out are told, and nothing is hardened or weakened in silence', async () => {
    const design = onCloud(designOf([{ id: 'it', kind: 'object-storage', settings: { encryptionAtRest: 'none', lawfulBasis: 'consent' } }]), 'gcp')
    const sheet = textOf((await terraform.export(assessed(design))).files, 'COVERAGE.md')
    expect(sheet).toMatch(/`it`: It is said to be unencrypted at rest; Google Cloud encrypts always/)
    expect(sheet).toMatch(/Settings without an argument[^]*`it`: .*`lawfulBasis`/)
  })
})

describe('a connection', () => {
  const parts = [
    { id: 'fn', kind: 'serverless-function' },
    { id: 'bucket', kind: 'object-storage' },
    { id: 'db', kind: 'relational-database' },
    { id: 'topic', kind: 'message-queue' },
  ]
  const made = (from: string, to: string, carries: string, settings = {}) => {
    const design = onCloud(designOf(parts, [{ from, to, carries, settings }]), 'gcp')
    const { module, connections } = lowerGcp(assessed(design))
    const addresses = new Set(connections[0]?.addresses)
    return module.resources.filter(({ address }) => addresses.has(address.join('.')))
  }
  const roles = (found: readonly Resource[]) => found.flatMap(({ body }) => (typeof body['role'] === 'string' ? [body['role']] : []))

  it('grants its own data path and nothing else', () => {
    expect(roles(made('bucket', 'fn', 'dataset'))).toEqual(['roles/storage.objectViewer'])
    expect(roles(made('fn', 'bucket', 'object'))).toEqual(['roles/storage.objectCreator'])
    expect(roles(made('fn', 'topic', 'event'))).toEqual(['roles/pubsub.publisher'])
  })

  it('opens the way to the database on its port alone, and signs in as the account of who calls', () => {
    const found = made('fn', 'db', 'sql')
    expect(found.find(({ type }) => type === 'google_compute_firewall')?.body).toMatchObject({
      direction: 'EGRESS',
      allow: { bodies: [{ protocol: 'tcp', ports: ['5432'] }] },
    })
    expect(roles(found)).toEqual(['roles/cloudsql.client', 'roles/cloudsql.instanceUser'])
    expect(JSON.stringify(found.map(({ body }) => body['condition']))).toContain('/instances/')
  })

  it('of a topic subscribes, with a topic for what cannot be handed over', () => {
    const types = made('topic', 'fn', 'event').map(({ type }) => type)
    expect(types).toEqual(expect.arrayContaining(['google_pubsub_subscription', 'google_pubsub_topic', 'google_cloud_run_v2_service_iam_member']))
  })
})

describe('a module that people would merge', () => {
  it('brings state, bootstrap, workflow, tests and a verdict, without a key or a literal secret', async () => {
    const { files, validation } = await terraform.export(assessed(onCloud(designOf([{ id: 'store', kind: 'object-storage' }]), 'gcp')))
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'versions.tf',
        'backend.tf',
        'bootstrap/main.tf',
        'tests/plan.tftest.hcl',
        '.github/workflows/terraform.yml',
        'COVERAGE.md',
      ]),
    )
    expect(validation).toEqual([{ against: ['hashicorp/google 6.50.0'], problems: [] }])
    expect(textOf(files, 'backend.tf')).toMatch(/backend "gcs" \{/)
    expect(textOf(files, 'versions.tf')).toMatch(/source += "hashicorp\/google"[^]*~> 6\.50/)
    expect(textOf(files, 'tests/plan.tftest.hcl')).toMatch(/expect_failures = \[[^\]]*var\.project_id/)
    expect(hclOf(files)).not.toMatch(/google_service_account_key|roles\/(?:owner|editor)"|allUsers/)
    expect(textOf(files, 'README.md')).toContain(
      'hashicorp/google 6.50.0: every argument, block and attribute was looked up while it was written, 0 errors.',
    )
  })
})
