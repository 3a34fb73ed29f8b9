import { describe, expect, it } from 'vitest'
import { safeFixes } from '#domain/checks/fixes.ts'
import type { Edit } from '#domain/design/edit.ts'
import { ComponentId } from '#domain/design/ids.ts'
import type { Design } from '#domain/design/schema.ts'
import { templates } from '#templates/index.ts'
import { type Effect, effectOf } from './effect.ts'
import { measure } from './measure.ts'
import { revise } from './revise/revise.ts'

const today = '2026-11-24'
const design = (id: string): Design => {
  const found = templates.find((template) => template.id === id)?.design
  if (found === undefined) throw new Error(id)
  return found
}
const effect = (before: Design, edits: readonly Edit[]): Effect => {
  const found = effectOf(before, edits, { today })
  if (!found.ok) throw new Error(JSON.stringify(found.problems))
  return found.value
}

describe('the effect of a proposal', () => {
  it('is nothing at all for no edits', () => {
    const before = design('realtime-fraud')
    const none = { added: [], changed: [], removed: [] }
    expect(effect(before, [])).toMatchObject({
      design: before,
      components: none,
      connections: none,
      boundaries: none,
      requirements: [],
      cost: { deltaUsd: 0 },
      accelerators: { delta: 0, byModel: [] },
      findings: { new: [], gone: [], asks: { new: 0, gone: 0 } },
      controlsLost: [],
    })
  })

  it('counts what is added, changed and removed, and takes a move on the canvas for none of these', () => {
    const before = design('rag-chatbot')
    const [first] = before.components
    if (first === undefined) throw new Error('empty')
    const found = effect(before, [
      { kind: 'rename', component: first.id, name: 'Other' },
      { kind: 'position', of: before.components[1]?.id ?? '', at: [5, 5] },
      { kind: 'require', at: 'demand.users', value: 9 },
      { kind: 'remove', component: ComponentId.parse('audit-log') },
    ])
    expect(found.components).toEqual({ added: [], changed: [first.id], removed: ['audit-log'] })
    expect(found.connections.removed.length).toBeGreaterThan(0)
    expect(found.requirements).toEqual(['demand.users'])
  })

  it('is the difference of the two bills, sizings and finding lists, and has the same back to front', () => {
    for (const words of ['scale it to 40,000 users', 'cut cost by half', 'make it HIPAA compliant', 'replace Bedrock with vLLM on our own GPUs']) {
      const before = design('rag-chatbot')
      const { edits, design: after } = revise(before, words)
      const found = effect(before, edits)
      const [was, is] = [measure(before, today), measure(after, today)]
      expect(found.design).toEqual(after)
      expect(found.cost.deltaUsd).toBeCloseTo(is.bill.monthly - was.bill.monthly, 1)
      expect(found.accelerators.delta).toBe(is.sizing.totals.accelerators - was.sizing.totals.accelerators)
      expect(found.accelerators.byModel.reduce((sum, each) => sum + each.after - each.before, 0)).toBe(found.accelerators.delta)
      const open = (all: typeof was.findings) => all.filter(({ waived }) => !waived).length
      expect(found.findings.new.length - found.findings.gone.length).toBe(open(is.findings) - open(was.findings))
      expect(effectOf(before, edits, { today, before: was })).toEqual({ ok: true, value: found })
    }
  })

  it('tells of every finding that a fix takes away, and of no control lost by it', () => {
    const before = design('iot-predictive-maintenance')
    const { findings } = measure(before, today)
    const found = effect(before, safeFixes(before, findings))
    expect(found.controlsLost).toEqual([])
    expect(found.findings.new.filter(({ status }) => status === 'fail')).toEqual([])
  })

  it('names a guard that goes, one that nothing passes any more, a weaker setting and a law that is dropped', () => {
    const before = design('realtime-fraud')
    const store = before.components.find(({ kind, settings }) => kind === 'data-lake' && settings['encryptionAtRest'] === 'cmk')
    const link = before.connections.find(({ settings }) => settings['encryptedInTransit'] === true)
    const idle = before.components.find(({ kind }) => kind === 'metrics-monitoring')
    const trail = before.components.find(({ kind }) => kind === 'audit-log')?.id
    if (store === undefined || link === undefined || idle === undefined || trail === undefined) throw new Error('the template changed')
    const found = effect(before, [
      { kind: 'remove', component: trail },
      { kind: 'configure', component: store.id, setting: 'encryptionAtRest', value: 'none' },
      { kind: 'configure-connection', connection: link.id, setting: 'encryptedInTransit', value: null },
      ...before.connections
        .filter(({ from, to }) => (from === idle.id || to === idle.id) && from !== trail && to !== trail)
        .map(({ id }): Edit => ({ kind: 'disconnect', connection: id })),
    ])
    const lost = found.controlsLost.map(({ control, on, id }) => [control, on, id])
    expect(lost).toEqual(
      expect.arrayContaining([
        ['audit-log', 'component', trail],
        ['encryptionAtRest', 'component', store.id],
        ['encryptedInTransit', 'connection', link.id],
        ['metrics-monitoring', 'component', idle.id],
      ]),
    )
    const lawful = revise(before, 'we must be PCI compliant').design
    const dropped = effect(lawful, [{ kind: 'require', at: 'frameworks', value: null }])
    expect(dropped.controlsLost.map(({ control }) => control)).toContain('pci-dss')
    const watch = lawful.components.find(({ kind }) => kind === 'threat-detection')
    const weak = effect(lawful, watch === undefined ? [] : [{ kind: 'remove', component: watch.id }])
    expect(weak.controlsLost.map(({ on, control }) => [on, control])).toEqual([
      ['component', 'threat-detection'],
      ['framework', 'pci-dss 11.5.1'],
    ])
  })

  it('gives the problem of an edit that does not apply, and no effect', () => {
    expect(effectOf(design('rag-chatbot'), [{ kind: 'remove', component: ComponentId.parse('nobody') }], { today })).toMatchObject({
      ok: false,
      problems: [{ code: 'edit/no-such-component' }],
    })
  })
})
