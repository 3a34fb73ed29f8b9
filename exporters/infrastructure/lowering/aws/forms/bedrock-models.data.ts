/**
 * Ids of models on Amazon Bedrock by what they are called. Recalled, 2026-11-24; confidence medium: the list of models
 * and their regions changes often, so each id is an input of the module.
 */
export const bedrockModels: readonly { matches: RegExp; id: string }[] = [
  { matches: /claude.*opus/i, id: 'anthropic.claude-opus-4-1-20250805-v1:0' },
  { matches: /claude.*haiku/i, id: 'anthropic.claude-haiku-4-5-20251001-v1:0' },
  { matches: /claude/i, id: 'anthropic.claude-sonnet-4-5-20250929-v1:0' },
  { matches: /nova.*canvas/i, id: 'amazon.nova-canvas-v1:0' },
  { matches: /nova.*micro/i, id: 'amazon.nova-micro-v1:0' },
  { matches: /nova.*pro/i, id: 'amazon.nova-pro-v1:0' },
  { matches: /nova/i, id: 'amazon.nova-lite-v1:0' },
  { matches: /llama-?3\.3.*70b/i, id: 'meta.llama3-3-70b-instruct-v1:0' },
  { matches: /llama.*8b/i, id: 'meta.llama3-1-8b-instruct-v1:0' },
  { matches: /llama/i, id: 'meta.llama3-3-70b-instruct-v1:0' },
  { matches: /mistral.*large/i, id: 'mistral.mistral-large-2407-v1:0' },
  { matches: /gpt-oss.*120/i, id: 'openai.gpt-oss-120b-1:0' },
  { matches: /gpt-oss/i, id: 'openai.gpt-oss-20b-1:0' },
  { matches: /cohere.*embed/i, id: 'cohere.embed-multilingual-v3' },
  { matches: /cohere.*rerank/i, id: 'cohere.rerank-v3-5:0' },
  { matches: /titan.*embed/i, id: 'amazon.titan-embed-text-v2:0' },
]

export const usualModels = {
  small: 'amazon.nova-lite-v1:0', mid: 'amazon.nova-pro-v1:0', frontier: 'anthropic.claude-sonnet-4-5-20250929-v1:0',
  embedding: 'amazon.titan-embed-text-v2:0', rerank: 'amazon.rerank-v1:0', image: 'amazon.nova-canvas-v1:0', vision: 'amazon.nova-pro-v1:0', speech: 'amazon.nova-sonic-v1:0',
} as const

/** Models that are called through a profile of a geography or of the world only. */
export const profileOnly = /^(?:amazon\.nova-(?:micro|lite|pro|premier)|anthropic\.claude-(?:opus|sonnet|haiku)-4|meta\.llama3-[23])/
