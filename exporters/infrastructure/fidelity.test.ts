import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { assess } from '#domain/assessment.ts'
import { checks } from '#domain/checks/index.ts'
import type { Design } from '#domain/design/schema.ts'
import { retarget } from '#domain/generation/retarget.ts'
import { templates } from '#templates/index.ts'
import { assessed, designOf, everyKind, hclOf, textOf } from './fixtures.ts'
import { lowerAws } from './lowering/aws/lower.ts'
import { Resource } from './model/resource.ts'
import { targets } from './targets.ts'
import { terraform } from './terraform.ts'

const today = '2026-11-24'
const chosen = ['realtime-fraud', 'agentic-assistant', 'llm-serving-k8s', 'iot-predictive-maintenance', 'llm-pretraining', 'genomics']
const onAws = templates
  .filter(({ id }) => chosen.includes(id))
  .map(({ id, design }) => ({ id, assessment: assess(retarget(design, 'aws').design, { today }) }))

/** Everything a component became, as one text. */
const bodies = (resources: readonly Resource[]): string =>
  JSON.stringify(
    resources.map(({ body }) => body),
    (_, value: unknown) => (value instanceof Resource ? value.address.join('.') : value),
  )

describe('what stands in the design stands in the code', () => {
  it.each(onAws)(
    'every component and connection of $id is found at the file and line that is named, or left out with a reason',
    async ({ assessment }) => {
      const { files, omissions } = await terraform.export(assessment)
      const sheet = textOf(files, 'COVERAGE.md')
      const lines = new Map(files.map(({ path, contents }) => [path, typeof contents === 'string' ? contents.split('\n') : []]))
      const links = [...sheet.matchAll(/`((?:data\.)?aws_\w+)\.([\w-]+)` \(\[([\w.-]+):(\d+)\]/g)]
      expect(links.length).toBeGreaterThan(100)
      for (const [, type = '', name = '', file = '', line = ''] of links)
        expect(lines.get(file)?.[Number(line) - 1], `${file}:${line}`).toContain(`"${type.replace('data.', '')}" "${name}"`)
      const left = new Set(omissions.map(({ element }) => element))
      for (const { id } of [...assessment.design.components, ...assessment.design.connections])
        expect(left.has(id) || sheet.includes(`\`${id}\``), id).toBe(true)
    },
  )

  it('a connection shows as a policy, a rule, a subscription, a reference or a variable that is really there', async () => {
    for (const { assessment } of onAws) {
      const { module, connections } = lowerAws(assessment)
      const declared = new Set(module.resources.map(({ address }) => address.join('.')))
      const code = hclOf((await terraform.export(assessment)).files)
      for (const { id, addresses, traces } of connections) {
        for (const address of addresses) expect(declared.has(address), `${id}: ${address}`).toBe(true)
        for (const trace of traces) {
          const variable = /^environment variable (\w+) of/.exec(trace)?.[1]
          if (variable !== undefined) expect(new RegExp(`\\b${variable}\\b`).test(code), `${id}: ${variable}`).toBe(true)
        }
      }
    }
  })

  it('machines stand as sized, or the sheet says why not', () => {
    let stood = 0
    for (const { assessment } of onAws) {
      const { module, components, assumptions } = lowerAws(assessment)
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
      const { module } = lowerAws(assessed(design))
      return bodies(module.resources) + JSON.stringify([module.variables, module.locals])
    }
    const design = onAws[0]?.assessment.design
    if (design === undefined) throw new Error('no template')
    const before = code(design)
    const built = new Set(lowerAws(assessed(design)).components.map(({ id }): string => id))
    const silent: string[] = []
    for (const component of design.components.filter(({ id }) => built.has(id)))
      for (const [setting, value] of Object.entries(component.settings)) {
        const another = typeof value === 'boolean' ? !value : typeof value === 'number' ? value * 2 + 1 : undefined
        if (another === undefined) continue
        const settings = { ...component.settings, [setting]: another }
        const components = design.components.map((each) => (each === component ? { ...each, settings } : each))
        if (code({ ...design, components }) === before) silent.push(`${component.kind}.${setting}`)
      }
    expect(silent).toEqual([])
  })

  it('no file of code is longer than a reader takes in', async () => {
    for (const { assessment } of onAws)
      for (const { path, contents } of (await terraform.export(assessment)).files)
        if (path.endsWith('.tf') && typeof contents === 'string') expect(contents.split('\n').length, path).toBeLessThan(330)
  })
})

describe('a module that people would merge', () => {
  const store = designOf([{ id: 'store', kind: 'object-storage' }])

  it('brings state, bootstrap, workflow, tests, example values and pages', async () => {
    const { files, validation } = await terraform.export(assessed(store))
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'versions.tf',
        'variables.tf',
        'main.tf',
        'outputs.tf',
        'backend.tf',
        'backend.hcl.example',
        'bootstrap/main.tf',
        'terraform.tfvars.example',
        'tests/plan.tftest.hcl',
        '.github/workflows/terraform.yml',
        '.gitignore',
        'README.md',
        'COVERAGE.md',
      ]),
    )
    expect(validation).toEqual([{ against: ['hashicorp/aws 5.100.0', 'hashicorp/aws 6.66.0'], problems: [] }])
    expect(textOf(files, 'README.md')).toContain(
      'hashicorp/aws 6.66.0: every argument, block and attribute was looked up while it was written, 0 errors.',
    )
    expect(textOf(files, 'backend.tf')).toMatch(/backend "s3" \{[^}]*use_lockfile = true/)
  })

  it('gives variables a type, a description, and a validation that the tests try', async () => {
    const { files } = await terraform.export(assessed(everyKind()))
    for (const declaration of textOf(files, 'variables.tf')
      .split(/^variable /m)
      .slice(1)) {
      expect(declaration).toMatch(/\n {2}type += \S/)
      expect(declaration).toMatch(/\n {2}description += "\S/)
    }
    expect(textOf(files, 'tests/plan.tftest.hcl')).toMatch(/expect_failures = \[[^\]]*var\.region[^\]]*var\.vpc_cidr/)
  })

  it('checks pull requests without a key, and applies nothing', async () => {
    const { files } = await terraform.export(assessed(store))
    const text = textOf(files, '.github/workflows/terraform.yml')
    const { jobs } = parse(text) as { jobs: Record<string, { permissions?: Record<string, string>; steps: { run?: string }[] }> }
    expect(Object.keys(jobs)).toEqual(['check', 'scan', 'plan'])
    expect(jobs['plan']?.permissions).toEqual({ contents: 'read', 'id-token': 'write' })
    expect(text).not.toMatch(/terraform apply|secrets\./)
  })

  it('proves checks that there are, by arguments that the provider has', async () => {
    const codes = new Set(checks.map(({ code }) => code))
    for (const target of targets) {
      const { proofs, promises } = target
      const { resources } = await target.schema()
      for (const { check, by } of proofs) {
        expect(codes.has(check), check).toBe(true)
        for (const { type, attribute } of by) {
          const [first = ''] = attribute.split('.')
          expect(resources[type]?.arguments?.[first] ?? resources[type]?.blocks?.[first], `${type}.${attribute}`).toBeDefined()
        }
      }
      for (const { type, attribute } of promises) expect(resources[type]?.arguments?.[attribute], `${type}.${attribute}`).toBeDefined()
    }
  })

  it('takes an argument that says otherwise for no proof', async () => {
    const sheet = async (encryptionAtRest: string) =>
      textOf(
        (await terraform.export(assessed(designOf([{ id: 'db', kind: 'relational-database', settings: { encryptionAtRest } }])))).files,
        'COVERAGE.md',
      )
    expect(await sheet('cmk')).toMatch(/`SEC-001`.*aws_rds_cluster\.db` .*`storage_encrypted`/)
    expect(await sheet('none')).not.toMatch(/aws_rds_cluster\.db` .*`storage_encrypted`/)
  })
})
