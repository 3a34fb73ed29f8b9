import { describe as group, expect, it } from 'vitest'
import { parseDesign } from '#domain/design/parse.ts'
import { mention, readingOf } from '../compose/reading.fixture.ts'
import type { Mention } from '../read/reading.ts'
import { describe } from './describe.ts'

const draw = (prompt: string, ...kinds: readonly (readonly [kind: string, words: string, more?: Partial<Mention>])[]) =>
  describe(readingOf(prompt, { mentions: kinds.map(([kind, words, more]) => mention(prompt, kind, words, 'wanted', more)) }))
const flows = (design: ReturnType<typeof draw>) => design.connections.map(({ from, to }) => `${from}>${to}`)

group('as described', () => {
  it('draws what is said and nothing else', () => {
    const prompt = 'A web app sends orders to a queue. Workers read from the queue and write to a database.'
    const design = draw(
      prompt,
      ['web-app', 'web app'],
      ['message-queue', 'queue'],
      ['serverless-container', 'Workers'],
      ['relational-database', 'database'],
    )
    expect(design.components.map(({ kind }) => kind).toSorted()).toEqual(['message-queue', 'relational-database', 'serverless-container', 'web-app'])
    expect(flows(design)).toContain('web-app>message-queue')
    expect(flows(design)).toContain('serverless-container>relational-database')
    expect(design.components.every(({ provider }) => provider === undefined)).toBe(true)
    expect(design.boundaries).toEqual([])
    expect(parseDesign(JSON.parse(JSON.stringify(design)))).toEqual({ ok: true, value: design })
  })

  it('turns "reads from" around, and lets "A and B" act together', () => {
    const prompt = 'The trainer reads from the lake. Cameras and sensors stream to the broker.'
    const design = draw(
      prompt,
      ['model-training-job', 'trainer'],
      ['data-lake', 'lake'],
      ['camera', 'Cameras'],
      ['iot-sensor', 'sensors'],
      ['iot-broker', 'broker'],
    )
    expect(flows(design).toSorted()).toEqual(['camera>iot-broker', 'data-lake>model-training-job', 'iot-sensor>iot-broker'])
  })

  it('follows arrows, and draws pairs that the catalogue does not join', () => {
    const prompt = 'camera -> dashboard -> GPU pool'
    const design = draw(prompt, ['camera', 'camera'], ['bi-dashboard', 'dashboard'], ['gpu-inference-pool', 'GPU pool'])
    expect(flows(design)).toEqual(['bi-dashboard>gpu-inference-pool', 'camera>bi-dashboard'])
  })

  it('keeps the flaws that are stated', () => {
    const prompt =
      'The data lake is unencrypted and publicly accessible, kept forever. The API has no authentication and runs on a single instance. The API writes to the lake over plain http.'
    const design = draw(prompt, ['data-lake', 'data lake'], ['app-backend', 'API'])
    const settings = Object.fromEntries(design.components.map(({ id, settings: said }) => [id, said]))
    expect(settings['data-lake']).toMatchObject({ encryptionAtRest: 'none', exposure: 'internet', retentionDays: 'unlimited' })
    expect(settings['app-backend']).toMatchObject({ auth: 'none', replicasMin: 1, replicasMax: 1 })
  })

  it('says of every component which words it came from', () => {
    const prompt = 'Kafka feeds Flink'
    const design = draw(prompt, ['kafka', 'Kafka'], ['stream-processor', 'Flink'])
    expect(design.components.map(({ because }) => because)).toEqual([[{ words: 'Kafka', span: [0, 5] }], [{ words: 'Flink', span: [12, 17] }]])
    expect(design.connections[0]?.because).toEqual([{ words: 'Kafka feeds Flink', span: [0, 17] }])
  })

  it('begins anew behind a comma where somebody else does something', () => {
    const prompt = 'Kafka feeds Flink, Flink writes Redis, an endpoint reads Redis.'
    const design = draw(
      prompt,
      ['kafka', 'Kafka'],
      ['stream-processor', 'Flink'],
      ['in-memory-cache', 'Redis'],
      ['realtime-inference-endpoint', 'endpoint'],
    )
    expect(flows(design)).toEqual(['in-memory-cache>realtime-inference-endpoint', 'kafka>stream-processor', 'stream-processor>in-memory-cache'])
  })
})
