import { expect, it } from 'vitest'
import { readLines } from './lines.ts'

const bodyOf = (...pieces: string[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece))
      controller.close()
    },
  })

async function all(body: ReadableStream<Uint8Array>): Promise<object[]> {
  const found: object[] = []
  for await (const line of readLines(body)) found.push(line)
  return found
}

it('reads lines however the network cuts them, the last one without its newline too', async () => {
  expect(await all(bodyOf('{"stage":"re', 'ad"}\n{"stage":"compose"}\n', '{"answer":{}}'))).toEqual([
    { stage: 'read' },
    { stage: 'compose' },
    { answer: {} },
  ])
})
it('passes over blank lines and lines that are not JSON', async () => {
  expect(await all(bodyOf('\n: keep alive\n{"stage":"a"}\n'))).toEqual([{ stage: 'a' }])
})
it('keeps letters that are cut in the middle of their bytes', async () => {
  const bytes = new TextEncoder().encode('{"stage":"Lärm 中"}\n')
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
      controller.close()
    },
  })
  expect(await all(body)).toEqual([{ stage: 'Lärm 中' }])
})
