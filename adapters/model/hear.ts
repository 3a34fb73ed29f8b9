import type { ChatCompletion, ChatCompletionChunk } from 'openai/resources/chat/completions/completions'
import type { Hearing, ToolCall, Turn } from '#domain/generation/model/language-model.ts'

type Heard = Omit<Turn, 'usage'> & { tokens: { input: number; output: number } | undefined }

const tokensIn = (usage: { prompt_tokens?: unknown; completion_tokens?: unknown } | null | undefined): Heard['tokens'] => {
  const [input, output] = [usage?.prompt_tokens, usage?.completion_tokens]
  return typeof input === 'number' && typeof output === 'number' && input >= 0 && output >= 0 ? { input, output } : undefined
}

const cutShort = (finish: string | null | undefined): boolean => finish == null || finish === 'length'

/** What came in one piece; undefined where there is no answer in it. */
export function heardWhole(completion: ChatCompletion): Heard | undefined {
  // What a server sends need not be what its types say.
  const choice = (completion as Partial<ChatCompletion>).choices?.[0]
  const message = (choice as Partial<ChatCompletion.Choice> | undefined)?.message
  if (choice === undefined || message === undefined) return undefined
  const calls = (message.tool_calls ?? []).flatMap((each, at): ToolCall[] =>
    each.type === 'function' ? [{ id: each.id || `call-${at}`, name: each.function.name, arguments: each.function.arguments }] : [],
  )
  return {
    text: message.content ?? '',
    calls,
    refused: (message.refusal ?? '') !== '' || choice.finish_reason === 'content_filter',
    cut: cutShort(choice.finish_reason),
    tokens: tokensIn(completion.usage),
  }
}

type Building = { id: string; name: string; arguments: string; told: boolean }

/** What came piece by piece; undefined where nothing of an answer came. */
export async function heardInPieces(pieces: AsyncIterable<ChatCompletionChunk>, { onText, onCall }: Hearing): Promise<Heard | undefined> {
  const calls: (Building | undefined)[] = []
  let [text, refusal] = ['', '']
  let finish: string | null | undefined
  let tokens: Heard['tokens']
  let any = false
  const tellBefore = (end: number) => {
    for (const each of calls.slice(0, end)) {
      if (each === undefined || each.told) continue
      each.told = true
      onCall?.({ id: each.id, name: each.name, arguments: each.arguments })
    }
  }
  for await (const piece of pieces) {
    tokens = tokensIn(piece.usage) ?? tokens
    const choice = (piece as Partial<ChatCompletionChunk>).choices?.[0]
    if (choice === undefined) continue
    any = true
    finish = choice.finish_reason ?? finish
    const delta: Partial<ChatCompletionChunk.Choice.Delta> = choice.delta ?? {}
    if (typeof delta.content === 'string' && delta.content !== '') {
      text += delta.content
      onText?.(delta.content)
    }
    if (typeof delta.refusal === 'string') refusal += delta.refusal
    for (const part of delta.tool_calls ?? []) {
      // Some servers send whole calls and count none of them.
      const at = typeof part.index === 'number' && part.index >= 0 && part.index < 1_000 ? part.index : calls.length
      const building = (calls[at] ??= { id: '', name: '', arguments: '', told: false })
      if (typeof part.id === 'string') building.id ||= part.id
      if (typeof part.function?.name === 'string') building.name ||= part.function.name
      if (typeof part.function?.arguments === 'string') building.arguments += part.function.arguments
      tellBefore(at)
    }
  }
  if (!any) return undefined
  const whole = calls.filter((each) => each !== undefined)
  tellBefore(calls.length)
  return {
    text,
    calls: whole.map(({ id, name, arguments: given }, at) => ({ id: id || `call-${at}`, name, arguments: given })),
    refused: refusal !== '' || finish === 'content_filter',
    cut: cutShort(finish),
    tokens,
  }
}
