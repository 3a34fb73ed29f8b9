/** A model that Azure AI Foundry deploys. */
export type Deployable = { format: string; name: string; version: string }

const openai = (name: string, version: string): Deployable => ({ format: 'OpenAI', name, version })

/**
 * Names and versions of models as Azure AI Foundry lists them, by the words people say.
 * Recalled from learn.microsoft.com/azure/ai-foundry/openai/concepts/models, 2026-11-24; confidence medium: look at the list of your region.
 */
export const deployables: Readonly<Record<string, Deployable>> = {
  'gpt-5': openai('gpt-5', '2025-08-07'),
  'gpt-5-mini': openai('gpt-5-mini', '2025-08-07'),
  'gpt-5-nano': openai('gpt-5-nano', '2025-08-07'),
  'gpt-4.1': openai('gpt-4.1', '2025-04-14'),
  'gpt-4.1-mini': openai('gpt-4.1-mini', '2025-04-14'),
  'gpt-4.1-nano': openai('gpt-4.1-nano', '2025-04-14'),
  'gpt-4o': openai('gpt-4o', '2024-11-20'),
  'gpt-4o-mini': openai('gpt-4o-mini', '2024-07-18'),
  'o3': openai('o3', '2025-04-16'),
  'o3-mini': openai('o3-mini', '2025-01-31'),
  'o4-mini': openai('o4-mini', '2025-04-16'),
  'text-embedding-3-large': openai('text-embedding-3-large', '1'),
  'text-embedding-3-small': openai('text-embedding-3-small', '1'),
  'whisper': openai('whisper', '001'),
  'gpt-4o-transcribe': openai('gpt-4o-transcribe', '2025-03-20'),
  'tts': openai('tts', '001'),
  'gpt-4o-mini-tts': openai('gpt-4o-mini-tts', '2025-03-20'),
  'gpt-image-1': openai('gpt-image-1', '2025-04-15'),
  'dall-e-3': openai('dall-e-3', '3.0'),
  'llama-3.3-70b-instruct': { format: 'Meta', name: 'Llama-3.3-70B-Instruct', version: '5' },
  'llama-4-maverick': { format: 'Meta', name: 'Llama-4-Maverick-17B-128E-Instruct-FP8', version: '1' },
  'mistral-large': { format: 'Mistral AI', name: 'Mistral-Large-2411', version: '2' },
  'mistral-small': { format: 'Mistral AI', name: 'mistral-small-2503', version: '1' },
  'deepseek-r1': { format: 'DeepSeek', name: 'DeepSeek-R1-0528', version: '1' },
  'deepseek-v3': { format: 'DeepSeek', name: 'DeepSeek-V3-0324', version: '1' },
  'phi-4': { format: 'Microsoft', name: 'Phi-4', version: '7' },
  'cohere-rerank': { format: 'Cohere', name: 'Cohere-rerank-v4.0-fast', version: '1' },
  'cohere-embed': { format: 'Cohere', name: 'embed-v-4-0', version: '1' },
}
