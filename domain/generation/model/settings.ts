import { nearest } from '../../design/nearest.ts'
import type { Problem } from '../../design/problem.ts'

/** How a language model is reached and what it may cost. */
export type ModelSettings = {
  model: string
  /** undefined = the public service of OpenAI. */
  baseUrl: string | undefined
  key: string | undefined
  /** Azure OpenAI with dated versions; undefined = any other server. */
  azureVersion: string | undefined
  /** USD for a million tokens; undefined = nobody said, so a dear one is assumed. */
  usdPerMillion: { input: number; output: number } | undefined
  /** USD that may be spent on one day (UTC). */
  usdPerDay: number
  /** For one answer, all questions to the model together. */
  seconds: number
  /** The longest answer to one question. */
  tokens: number
}

export const modelSettingNames = ['STRATA_MODEL_PRICE', 'STRATA_MODEL_USD_PER_DAY', 'STRATA_MODEL_SECONDS', 'STRATA_MODEL_TOKENS'] as const

const usual = { usdPerDay: 5, seconds: 90, tokens: 8_000 } as const

type Environment = Readonly<Record<string, string | undefined>>
type Read = { settings: ModelSettings | undefined; problems: readonly Problem[] }

const local =
  /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|host\.docker\.internal|[\w-]+|.*\.(?:local|internal|lan|svc))$/

/** Asked for where a server or a key is named and no model. */
const usualModel = 'gpt-4.1'

/**
 * Reads `OPENAI_*` and `STRATA_MODEL_*`.
 * @param asked a person asks for the model by name: then a key alone will do; keys stand in many environments that mean no model
 */
export function readModelSettings(environment: Environment, asked = false): Read {
  const problems: Problem[] = []
  const given = (name: string): string | undefined => {
    const value = environment[name]?.trim()
    return value === undefined || value === '' ? undefined : value
  }
  const bad = (at: string, message: string, hint: string) => problems.push({ code: 'settings/bad', at, message: `${at} ${message}`, hint })
  const number = (name: string, most: number, otherwise: number, hint: string): number => {
    const value = given(name)
    if (value === undefined) return otherwise
    if (/^\d{1,9}(?:\.\d{1,6})?$/.test(value) && Number(value) <= most) return Number(value)
    bad(name, `=${JSON.stringify(value.slice(0, 40))} is not such a number.`, hint)
    return otherwise
  }
  for (const name of Object.keys(environment)) {
    if (!name.startsWith('STRATA_MODEL_') || (modelSettingNames as readonly string[]).includes(name) || given(name) === undefined) continue
    bad(name, 'is not a setting.', `The nearest is ${nearest(name, modelSettingNames) ?? modelSettingNames[0]}.`)
  }
  const usdPerDay = number('STRATA_MODEL_USD_PER_DAY', 1_000_000, usual.usdPerDay, 'USD a day, such as 5; 0 asks no model at all.')
  const seconds = number('STRATA_MODEL_SECONDS', 3_600, usual.seconds, 'Seconds for one answer, from 1 to 3600.')
  const tokens = number('STRATA_MODEL_TOKENS', 200_000, usual.tokens, 'The longest answer in tokens, from 256 to 200000.')
  if (seconds < 1) bad('STRATA_MODEL_SECONDS', 'is less than a second.', 'Seconds for one answer, from 1 to 3600.')
  if (tokens < 256) bad('STRATA_MODEL_TOKENS', 'is too short for an answer.', 'The longest answer in tokens, from 256 to 200000.')

  const [named, key, address, azureVersion] = ['OPENAI_MODEL', 'OPENAI_API_KEY', 'OPENAI_BASE_URL', 'OPENAI_API_VERSION'].map(given)
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : undefined
  const model = named ?? (url !== undefined || (asked && key !== undefined) ? usualModel : undefined)
  const price = priceIn(given('STRATA_MODEL_PRICE'))
  if (price === 'bad') bad('STRATA_MODEL_PRICE', 'is not a price.', 'USD for a million tokens, input and output: 0.4/1.6')
  if (model === undefined) return { settings: undefined, problems }
  if (address !== undefined && (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '' || url.hash !== ''))
    bad('OPENAI_BASE_URL', 'is not an address of a server.', 'Write it like https://api.openai.com/v1 or http://127.0.0.1:11434/v1.')
  if (azureVersion !== undefined && !/^[\w.-]{1,40}$/.test(azureVersion)) bad('OPENAI_API_VERSION', 'is not a version.', 'Write it like 2024-10-21.')
  if (azureVersion !== undefined && address === undefined)
    bad('OPENAI_API_VERSION', 'needs OPENAI_BASE_URL.', 'The resource: https://<name>.openai.azure.com')
  if (key === undefined && (address === undefined || azureVersion !== undefined))
    bad('OPENAI_API_KEY', 'is missing.', 'Set it, or unset OPENAI_MODEL: the embedded engine needs no key.')
  const free = url !== undefined && local.test(url.hostname)
  const usdPerMillion = price === 'bad' || price === undefined ? (free ? { input: 0, output: 0 } : undefined) : price
  return {
    settings: { model, baseUrl: address, key, azureVersion, usdPerMillion, usdPerDay, seconds, tokens: Math.round(tokens) },
    problems,
  }
}

function priceIn(text: string | undefined): ModelSettings['usdPerMillion'] | 'bad' {
  if (text === undefined) return undefined
  const found = /^(\d{1,6}(?:\.\d{1,6})?)\s*\/\s*(\d{1,6}(?:\.\d{1,6})?)$/.exec(text)
  return found === null ? 'bad' : { input: Number(found[1]), output: Number(found[2]) }
}
