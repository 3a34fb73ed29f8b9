import type { ChatCompletionCreateParamsBase } from 'openai/resources/chat/completions/completions'
import type { Ask, Message } from '#domain/generation/model/language-model.ts'
import type { Dialect } from './dialect.ts'

type Params = ChatCompletionCreateParamsBase

/** A question in the words of the protocol, as far as the server understands them. */
export function questionIn({ messages, tools, answer }: Ask, dialect: Dialect, model: string, tokens: number): Params {
  const inWords =
    dialect.shape === 'schema' ? '' : `\n\nAnswer with one JSON object of this JSON Schema and nothing around it:\n${JSON.stringify(answer.schema)}`
  const without = dialect.tools ? '' : '\n\nTools are not available here: give all edits in the answer.'
  return {
    model,
    messages: messages.map((each) => messageIn(each, `${without}${inWords}`)),
    ...(dialect.limit === 'none' ? {} : { [dialect.limit]: tokens }),
    ...(dialect.tools && tools.length > 0
      ? {
          tools: tools.map(({ name, description, parameters }) => ({
            type: 'function' as const,
            function: { name, description, parameters: parameters as Record<string, unknown>, ...(dialect.strict ? { strict: true } : {}) },
          })),
        }
      : {}),
    ...(dialect.shape === 'schema'
      ? {
          response_format: {
            type: 'json_schema' as const,
            json_schema: { name: answer.name, strict: true, schema: answer.schema as Record<string, unknown> },
          },
        }
      : dialect.shape === 'json'
        ? { response_format: { type: 'json_object' as const } }
        : {}),
  }
}

function messageIn(message: Message, more: string): Params['messages'][number] {
  switch (message.role) {
    case 'system':
      return { role: 'system', content: `${message.text}${more}` }
    case 'user':
      return { role: 'user', content: message.text }
    case 'tool':
      return { role: 'tool', tool_call_id: message.call, content: message.text }
    case 'assistant':
      return {
        role: 'assistant',
        content: message.text === '' && message.calls.length > 0 ? null : message.text,
        ...(message.calls.length === 0
          ? {}
          : {
              tool_calls: message.calls.map(({ id, name, arguments: given }) => ({
                id,
                type: 'function' as const,
                function: { name, arguments: given },
              })),
            }),
      }
  }
}
