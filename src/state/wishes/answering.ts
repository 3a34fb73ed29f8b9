import { regionList } from '#domain/catalog/regions.data.ts'
import type { Question } from '#domain/generation/answer.ts'
import { type Provider, type Requirements, said } from '#domain/design/requirements.ts'
import { catalogue } from '#templates/catalogue.data.ts'

const clouds: Readonly<Record<string, Provider>> = { AWS: 'aws', Azure: 'azure', 'Google Cloud': 'gcp', 'self-hosted': 'self-hosted' }
const continents: Readonly<Record<string, string>> = { 'European Union': 'Europe', 'United States': 'North America', Asia: 'Asia' }
/** A figure for each range that is offered; it stands on a chip afterwards and can be made exact there. */
const rates: Readonly<Record<string, number>> = { 'under 10 requests a second': 5, '10 to 1,000': 300, more: 5000 }
const budgets: Readonly<Record<string, number>> = { 'under 500 USD': 500, '500 to 5,000 USD': 5000, more: 20_000 }
const spokenAnswers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'model-source': {
    yes: 'Texts may be sent to a managed model.',
    no: 'We run an open model on our own GPUs, and texts stay with us.',
  },
  'personal-data': {
    no: 'There is no personal data.',
    'personal data': 'It handles personal data.',
    'health data': 'It handles health data.',
    'card data': 'It handles card data.',
  },
}

/** A region of a provider on the continent that was answered, the one with its usual home first. */
function regionIn(continent: string, provider: Provider | undefined): string | undefined {
  const usual = [
    'eu-central-1',
    'us-east-1',
    'ap-southeast-1',
    'westeurope',
    'eastus',
    'southeastasia',
    'europe-west3',
    'us-central1',
    'asia-southeast1',
  ]
  const there = regionList.filter(
    (each) => each.provider === (provider === 'self-hosted' ? 'aws' : (provider ?? 'aws')) && each.continent === continent,
  )
  return (there.find(({ id }) => usual.includes(id)) ?? there[0])?.id
}

/** The requirements when a question is answered. What no requirement can hold is said in words, at the end of the prompt. */
export function answered(requirements: Requirements, { id }: Pick<Question, 'id'>, option: string, provider: Provider | undefined): Requirements {
  const told = (words: string): Requirements => {
    const before = (requirements.prompt ?? '').trimEnd()
    const stop = before === '' || /[.!?。！？]$/.test(before) ? '' : '.'
    return { ...requirements, prompt: `${before}${stop}${before === '' ? '' : ' '}${words}`.slice(0, 100_000) }
  }
  const cloud = clouds[option]
  if (id === 'provider' && cloud !== undefined) return { ...requirements, providers: [cloud] }
  const continent = continents[option]
  const region = continent === undefined ? undefined : regionIn(continent, said(requirements.providers)?.[0] ?? provider)
  if (id === 'region' && region !== undefined) return { ...requirements, regions: [region] }
  const rate = rates[option]
  if (id === 'load' && rate !== undefined) return { ...requirements, demand: { ...requirements.demand, requestsPerSecond: rate } }
  const budget = budgets[option]
  if (id === 'budget' && budget !== undefined) return { ...requirements, budgetUsdPerMonth: budget }
  const pattern = catalogue.find((each) => each.title === option)
  if (id === 'use-case' && pattern !== undefined) return { ...requirements, workloads: [pattern.id] }
  return told(spokenAnswers[id]?.[option] ?? `${option.charAt(0).toUpperCase()}${option.slice(1)}.`)
}
