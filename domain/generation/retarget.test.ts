import { describe, expect, it } from 'vitest'
import { serviceOf } from '#domain/catalog/catalog.ts'
import { applyEdits } from '#domain/design/apply-edit.ts'
import { parseDesign } from '#domain/design/parse.ts'
import { providers } from '#domain/design/requirements.ts'
import { templates } from '#templates/index.ts'
import { retarget } from './retarget.ts'
import { nearestRegion } from './nearest-region.ts'

const cases = templates.flatMap((template) => providers.map((provider) => [template.id, provider, template.design] as const))

describe('retarget', () => {
  it.each(cases)('moves %s to %s: same parts and connections, services that exist, a valid document', (_id, provider, design) => {
    const { design: moved, edits } = retarget(design, provider)
    expect(moved.components.map(({ id, kind, name }) => [id, kind, name])).toEqual(design.components.map(({ id, kind, name }) => [id, kind, name]))
    expect(moved.connections).toEqual(design.connections)
    expect(moved.components.filter((each) => each.provider !== undefined && each.provider !== provider && each.provider !== 'self-hosted')).toEqual(
      [],
    )
    expect(
      moved.components.filter((each) => each.provider === provider && provider !== 'self-hosted' && serviceOf(each.kind, provider) === undefined),
    ).toEqual([])
    expect(parseDesign(JSON.parse(JSON.stringify(moved)))).toEqual({ ok: true, value: moved })
    expect(applyEdits(design, edits)).toEqual({ ok: true, value: moved })
    expect(moved.boundaries.filter((each) => each.provider !== undefined && each.provider !== provider)).toEqual([])
  })

  it('says where the provider has no service and what stands in', () => {
    const iot = templates.find(({ id }) => id === 'iot-predictive-maintenance')
    expect(
      retarget(
        iot?.design ?? { strata: 1, name: '', requirements: {}, boundaries: [], components: [], connections: [], waivers: [], positions: {} },
        'gcp',
      ).warnings.join(),
    ).toMatch(/no service of its own.*EMQX/)
  })

  it.each(cases)('says regions, deployment and notes of %s anew for %s', (_id, provider, design) => {
    const asked = { ...design, requirements: { ...design.requirements, regions: ['westeurope'], deployment: 'public' as const } }
    const { design: moved, warnings, edits } = retarget(asked, provider)
    expect(warnings.join('\n')).not.toContain('n/a')
    if (edits.length === 0) return
    expect(moved.requirements.deployment === 'private').toBe(provider === 'self-hosted')
    const regions = provider === 'self-hosted' ? undefined : [provider === 'azure' ? 'westeurope' : expect.stringMatching(/^eu/)]
    expect(moved.requirements.regions).toEqual(regions)
  })

  it('keeps what a connector reads from, and tells of services that are open again and of parts that stay', () => {
    const read = parseDesign({
      strata: 1,
      name: 'Search',
      boundaries: [{ id: 'site', kind: 'on-premises-site', name: 'Plant' }],
      components: [
        { id: 'docs', kind: 'knowledge-connector', name: 'Documents', provider: 'azure', settings: { service: 'SharePoint' } },
        { id: 'model', kind: 'foundation-model-api', name: 'Model', provider: 'azure', settings: { service: 'Azure OpenAI' } },
        { id: 'files', kind: 'object-storage', name: 'Files', provider: 'self-hosted', in: 'site' },
      ],
    })
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    const { design: moved, warnings } = retarget(read.value, 'aws')
    expect(moved.components.find(({ id }) => id === 'docs')?.settings['service']).toBe('SharePoint')
    expect(moved.components.find(({ id }) => id === 'model')?.settings['service']).toBeUndefined()
    expect(warnings).toEqual(['"Model": its service "Azure OpenAI" belonged to azure and is open again.', 'On your own machines as before: "Files".'])
    expect(retarget(read.value, 'self-hosted').warnings.join()).toContain('(llm-inference-server)')
  })

  it('takes the region in the same town or country', () => {
    expect(nearestRegion('eu-central-1', 'aws', 'azure')).toBe('germanywestcentral')
    expect(nearestRegion('japaneast', 'azure', 'gcp')).toBe('asia-northeast1')
  })
})
