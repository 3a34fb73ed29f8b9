import { expect, it } from 'vitest'
import { templates } from '#templates/index.ts'
import { revise } from './revise.ts'

const design = (id: string) => {
  const found = templates.find((each) => each.id === id)?.design
  if (found === undefined) throw new Error(id)
  return found
}

/** Connections between parts that are both still there, or of which one was taken over by another part. */
const cutBy = (id: string, instruction: string) => {
  const before = design(id)
  const { design: after, warnings } = revise(before, instruction)
  const kept = new Set(after.connections.map((each) => each.id))
  const name = new Map(before.components.map((each) => [each.id, each.name]))
  const cut = before.connections.filter((each) => !kept.has(each.id))
  return { after, warnings, cut: cut.map(({ from, to }) => [name.get(from) ?? from, name.get(to) ?? to] as const) }
}

it('weights in place of a model behind an API are served, and each of the connections that are cut is named', () => {
  const { after, warnings, cut } = cutBy('rag-chatbot', 'use mistral large instead of the foundation model api')
  const server = after.components.find(({ kind }) => kind === 'llm-inference-server')
  expect(after.connections.some(({ to }) => to === server?.id)).toBe(true)
  expect(cut.length).toBeGreaterThan(0)
  for (const [from, to] of cut) expect(warnings).toContainEqual(expect.stringContaining(`"${from}" to "${to}"`))
})

it.each([
  ['llm-gateway', 'llama 8b instead'],
  ['realtime-fraud', 'replace the online feature store with a waf'],
  ['recommendation', 'replace the vector database with a message queue'],
])('%s: "%s" names every connection that it costs', (id, instruction) => {
  const { warnings, cut } = cutBy(id, instruction)
  expect(cut.length).toBeGreaterThan(0)
  const taken = (name: string): boolean => warnings.some((each) => each.endsWith(`takes over from "${name}".`))
  for (const [from, to] of cut) if (!taken(from) && !taken(to)) expect(warnings).toContainEqual(expect.stringContaining(`"${from}" to "${to}"`))
})

it('what is merged into a part that is there says so, and names what the part cannot take over', () => {
  const { after, warnings } = cutBy('ml-hybrid-burst', 'replace the dedicated line with a VPN')
  expect(after.components.some(({ kind }) => kind === 'dedicated-interconnect')).toBe(false)
  expect(warnings).toContainEqual(expect.stringMatching(/takes over from/))
})

it('a part that is taken out takes its connections with it, and that is told', () => {
  const { warnings } = cutBy('realtime-fraud', 'remove the stream processor')
  expect(warnings).toContainEqual(expect.stringMatching(/^With ".+" go its connections: ".+" → ".+"/))
})
