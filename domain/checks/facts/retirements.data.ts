/** Something a provider takes out of service. */
export type Retirement = {
  what: string
  /** How designs name it, in lower case: ids or their beginnings before a hyphen or dot. */
  is: readonly string[]
  /** YYYY-MM-DD */
  on: string
  successor?: string
  source: string
  confidence: 'medium' | 'low'
}

/** Known retirements; far from complete, so what is not here is not evaluated. */
export const retirements: readonly Retirement[] = [
  { what: 'the NVIDIA K80', is: ['k80', 'tesla-k80'], on: '2024-05-01', successor: 'the L4 or T4', source: 'recalled, 2026-11-24 (Compute Engine GPU deprecations)', confidence: 'medium' },
  { what: 'the Azure NC series of the K80', is: ['standard_nc6', 'standard_nc12', 'standard_nc24'], on: '2023-09-06', successor: 'the NCads A100 or NVads A10 series', source: 'recalled, 2026-11-24 (Azure retirement notices)', confidence: 'medium' },
  { what: 'the Azure NCv3 series of the V100', is: ['standard_nc6s_v3', 'standard_nc12s_v3', 'standard_nc24s_v3'], on: '2025-09-30', successor: 'the NCads H100 v5 series', source: 'recalled, 2026-11-24 (Azure retirement notices)', confidence: 'medium' },
  { what: 'Claude 2', is: ['claude-2', 'claude-2.1'], on: '2025-07-21', successor: 'a current Claude model', source: 'recalled, 2026-11-24 (Anthropic model deprecations)', confidence: 'medium' },
  { what: 'Claude 3 Sonnet', is: ['claude-3-sonnet'], on: '2025-07-21', successor: 'a current Claude Sonnet', source: 'recalled, 2026-11-24 (Anthropic model deprecations)', confidence: 'medium' },
  { what: 'Claude 3 Opus', is: ['claude-3-opus'], on: '2026-01-05', successor: 'a current Claude Opus', source: 'recalled, 2026-11-24 (Anthropic model deprecations)', confidence: 'medium' },
  { what: 'GPT-4 32k', is: ['gpt-4-32k'], on: '2025-06-06', successor: 'a current GPT model', source: 'recalled, 2026-11-24 (OpenAI deprecations)', confidence: 'low' },
  { what: 'GPT-4.5 preview', is: ['gpt-4.5-preview'], on: '2025-07-14', successor: 'a current GPT model', source: 'recalled, 2026-11-24 (OpenAI deprecations)', confidence: 'medium' },
  { what: 'PaLM text models on Vertex AI', is: ['text-bison', 'chat-bison'], on: '2025-04-09', successor: 'a Gemini model', source: 'recalled, 2026-11-24 (Vertex AI deprecations)', confidence: 'low' },
  { what: 'Gemini 1.0', is: ['gemini-1.0'], on: '2025-04-09', successor: 'a current Gemini model', source: 'recalled, 2026-11-24 (Vertex AI deprecations)', confidence: 'low' },
]
