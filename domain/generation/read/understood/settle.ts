import { round } from '../quantities/durations.ts'
import type { Fact } from '../quantities/fact.ts'
import { type Period, seconds } from '../quantities/unit-words.data.ts'
import type { Words } from '../text/words.ts'

const shop =
  /\b(?:shop|shops|store|stores|retail\w*|product\w*|catalog\w*|e-?commerce|marketplace|sku\w*|buy|shopper\w*|lamp|fashion|furniture|producto\w*|tienda|produit\w*|boutique|produkt\w*|artikel\w*|listing\w*|price\w*|grocer\w*|basket|food)\b|商品|产品|店|製品/
const lodging = /hotel|propert|apartment|\bhomes?\b|listing|resort|ferien|wohnung|immobil|alojamiento|inmueble|logement|酒店|民宿|房源|宿|物件/
const contracts =
  /\d ?(?:k|m|mio\.?|millions?|millionen|millones|thousand|tausend|mil)? (?:de )?(?:policies|contracts|loan books|mortgages|policen|vertrage[n]?|polizas|contratos|contrats|polices)\b/
const files =
  /\b(?:form|claim|application|declaration|order|letter|invoice|scan|pdf|document|statement|contract|receipt|antra|formular|beleg|solicitud|expediente|demande|dossier|schadens?meldung)|文件|表单|单据|申请|書類|申込|帳票/

/** Counts whose word means one thing in one kind of design and another elsewhere, settled once the pattern is known. */
export function settled(facts: readonly Fact[], patterns: readonly string[], { text }: Words): Fact[] {
  const [pattern] = patterns
  const moved = facts.map((fact) => {
    const around = text.plain.slice(0, 4000)
    switch (fact.key) {
      case 'users':
        if (
          sharing.has(pattern ?? '') &&
          !facts.some(({ key }) => key === 'teams') &&
          /\btenants?\b|mandanten|租户|テナント/.test(fact.evidence.words + around)
        )
          return { ...fact, key: 'teams' }
        // Those who learn together are places, not people at a screen.
        if (pattern === 'federated-learning' && Number(fact.value) < 1000) return { ...fact, key: 'sites' }
        // Tens of thousands who are scored are rows of a table, not people at a screen.
        return pattern === 'batch-scoring' && Number(fact.value) >= 50_000 ? { ...fact, key: 'rows' } : fact
      case 'devices':
        if (pattern === 'demand-forecasting') return { ...fact, key: 'series' }
        return pattern === 'autonomous-driving' ? { ...fact, key: 'vehicles' } : fact
      case 'schedule':
        // What is tuned weekly is trained anew each week.
        return pattern === 'llm-fine-tuning' && !facts.some(({ key }) => key === 'retrain') ? { ...fact, key: 'retrain' } : fact
      case 'series':
        return pattern === 'llm-fine-tuning' || pattern === 'rl-training' ? { ...fact, key: 'samples' } : fact
      case 'rows':
        return pattern === 'demand-forecasting' ? { ...fact, key: 'series' } : fact
      case 'documents':
        if (pattern === 'demand-forecasting') return { ...fact, key: 'items' }
        // What is scored by the list stands in rows.
        if (pattern === 'batch-scoring' && contracts.test(around)) return { ...fact, key: 'rows' }
        return (pattern === 'recommendation' || pattern === 'multimodal-search') && shop.test(around) ? { ...fact, key: 'items' } : fact
      case 'sites':
        return (pattern === 'recommendation' || pattern === 'multimodal-search') && lodging.test(around) ? { ...fact, key: 'items' } : fact
      case 'conversations':
        return pattern === 'llm-fine-tuning' ? { ...fact, key: 'samples' } : fact
      case 'images':
        return pattern === 'multimodal-search' ? { ...fact, key: 'items' } : fact
      default:
        return fact
    }
  })
  const flows = forecastOf(moved, pattern).flatMap((fact) => flowsOf(fact, pattern, patterns, text.plain))
  // Documents and calls by day are no requests a second.
  const quiet = new Set(flows.filter(({ key }) => /^(?:documents|calls)_per_/.test(key)).map(({ evidence }) => evidence.span[0]))
  return flows.filter(
    (fact, i, all) => all.findIndex(({ key }) => key === fact.key) === i && !(fact.key === 'qps' && quiet.has(fact.evidence.span[0])),
  )
}

/** "Forecast 90k SKUs weekly": what is counted is forecast, and the period is when. */
function forecastOf(facts: readonly Fact[], pattern: string | undefined): Fact[] {
  if (pattern !== 'demand-forecasting' || facts.some(({ key }) => key === 'series')) return [...facts]
  const flow = facts.find(({ key }) => /^requests_per_(?:hour|day|week|month)$/.test(key))
  if (flow === undefined) return [...facts]
  const often = { hour: 'hourly', day: 'daily', week: 'weekly', month: 'monthly' }[flow.key.slice(13)] ?? 'daily'
  return [
    ...facts.filter(({ key, evidence }) => key !== flow.key && !(key === 'qps' && evidence.span[0] === flow.evidence.span[0])),
    { ...flow, key: 'series' },
    ...(facts.some(({ key }) => key === 'schedule') ? [] : [{ ...flow, key: 'schedule', value: often }]),
  ]
}

const sharing = new Set(['mlops-platform', 'llm-gateway', 'feature-platform', 'lakehouse-ml'])
const answering = new Set([
  'llm-gateway',
  'llm-serving-k8s',
  'multi-region-inference',
  'realtime-fraud',
  'credit-scoring',
  'agents',
  'recommendation',
  'ad-ranking',
  'streaming-ml',
  'anomaly-streaming',
  'multimodal-search',
])

function flowsOf(fact: Fact, pattern: string | undefined, patterns: readonly string[], plain: string): Fact[] {
  const match = /^(requests|documents|calls|conversations|videos)_per_(hour|day|week|month|year)$/.exec(fact.key)
  const [flow, per] = [match?.[1], match?.[2] as Period | undefined]
  if (flow === undefined || per === undefined || typeof fact.value !== 'number') return [fact]
  const key = (to: string): string => `${to}_per_${per}`
  const rate: Fact[] = per === 'hour' || per === 'day' ? [{ ...fact, key: 'qps', value: round(fact.value / seconds[per]) }] : []
  if (flow === 'videos') return [pattern === 'call-center' ? { ...fact, key: key('calls') } : fact]
  if (flow === 'requests') {
    // Parcels of which a picture each is taken come in as pictures.
    if (/\bphotographed|\bfotografiert|\bfotografi(?:ad|an)|\bphotographie[es]|撮影され/.test(plain.slice(0, 4000)))
      return [{ ...fact, key: key('images') }]
    if (pattern === 'image-generation' && !/\d[\w.,]* (?:jobs|requests|orders|anfragen|auftrage|peticiones|requetes)/.test(plain))
      return [{ ...fact, key: key('images') }]
    if (pattern === 'call-center' && !/\d[\w.,]* ?(?:events|requests|transactions|clicks|ereignisse|eventos|evenements)\b/.test(plain))
      return [{ ...fact, key: key('calls') }]
    if (pattern === 'document-processing' && files.test(plain.slice(0, 4000))) return [{ ...fact, key: key('documents') }]
    return [fact]
  }
  if (
    flow === 'calls' &&
    !patterns.includes('call-center') &&
    !patterns.includes('agents') &&
    !/phone|hotline|support calls|callers|telefon|anruf|llamada|appel|call cent|通话|電話|通話/.test(plain.slice(0, 4000))
  )
    return [{ ...fact, key: key('requests') }, ...rate]
  if (flow === 'documents' && answering.has(pattern ?? '')) return [{ ...fact, key: key('requests') }, ...rate]
  return [fact]
}
