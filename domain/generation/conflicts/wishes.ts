import { said } from '../../design/requirements.ts'
import { percent } from './budget.ts'
import { around, type ConflictRule, wordsFor, wordsOfModifier } from './conflict-rule.ts'

const notManaged = /\b(no|without|not|avoid|keine?|ohne|sin|sans)\b[^.,;]{0,20}\bmanaged\b|managed services? (is|are) (forbidden|not)/i

/** Serverless is somebody else's managed service. */
export const serverlessAndOwn: ConflictRule = ({ reading }) => {
  const serverless = wordsOfModifier(reading, 'serverless')
  if (serverless === undefined) return []
  const unmanaged = notManaged.exec(reading.prompt)?.[0]
  const owned = wordsOfModifier(reading, 'on-premises') ?? wordsOfModifier(reading, 'air-gapped')
  const found = []
  if (unmanaged !== undefined)
    found.push({
      what: 'Serverless services are managed services, and no managed services are wanted.',
      between: [serverless, unmanaged],
      relaxation: 'Run containers that scale to zero on a cluster of your own (Knative), or allow the managed functions alone.',
    })
  if (owned !== undefined)
    found.push({
      what: `Serverless needs somebody who keeps machines ready; on-premises that is you (${owned}).`,
      between: [serverless, owned],
      relaxation: 'Run containers that scale to zero on your own cluster (Knative).',
    })
  return found
}

/** A spare machine can be taken away at any moment. */
export const spotAndAvailability: ConflictRule = ({ reading }) => {
  const spot = wordsOfModifier(reading, 'spot')
  const target = said(reading.requirements.availability?.target)
  if (
    spot === undefined ||
    target === undefined ||
    target < 0.9995 ||
    /\b(on-?demand|reserved)\b/i.test(reading.prompt) ||
    reading.serving.shape === 'batch' ||
    reading.serving.shape === 'training-only'
  )
    return []
  return [
    {
      what: `Spot capacity can vanish at any moment, and ${percent(target)} availability is wanted.`,
      between: [spot, wordsFor(reading, 'availability_pct', 'availability')],
      relaxation: 'Keep a base of on-demand machines and use spot for what comes on top and for training.',
    },
  ]
}

const allManaged = /\b(fully|only|all|everything|entirely|exclusively|completely|nothing but|alles|nur|todo|tout)\b/i

/** A provider's managed services, and a site that no provider runs. */
export const managedAndOwn: ConflictRule = ({ reading, brief }) => {
  const managed = reading.modifiers.find(({ modifier }) => modifier === 'managed')?.evidence
  const owned = wordsOfModifier(reading, 'air-gapped') ?? wordsOfModifier(reading, 'on-premises')
  if (managed === undefined || owned === undefined || brief.providers.some((each) => each !== 'self-hosted')) return []
  if (!allManaged.test(around(reading, managed.span, 14))) return []
  return [
    {
      what: `Managed services run at a provider, and all of it is to run at your own site (${owned}).`,
      between: [managed.words, owned],
      relaxation: 'Run Kubernetes operators on site with support from the vendor, or move 1 part at least to a provider.',
    },
  ]
}

/** The same thing asked for and ruled out. */
export const wantedAndExcluded: ConflictRule = ({ reading }) =>
  reading.mentions
    .filter(({ stance, strength }) => stance === 'excluded' && strength === 'named')
    .flatMap((no) => {
      const yes = reading.mentions.find(
        ({ kind, stance, strength, evidence }) =>
          kind === no.kind && stance === 'wanted' && strength === 'named' && evidence.span[0] !== no.evidence.span[0],
      )
      return yes === undefined
        ? []
        : [
            {
              what: `${yes.evidence.words} is asked for and ruled out (${no.evidence.words}).`,
              between: [yes.evidence.words, no.evidence.words],
              relaxation: 'It was kept; say which of the two holds.',
            },
          ]
    })
    .slice(0, 1)

/** "a single zone", but "one server". */
const article = (single: string): string => (/^(?:one|1|ein|un|una|une)/i.test(single) ? single : `a ${single}`)
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Minutes within which nothing is built anew elsewhere. */
const soon = 10

/** One machine, and no interruption ever. */
export const singleAndAvailability: ConflictRule = ({ reading }) => {
  const target = said(reading.requirements.availability?.target)
  const single =
    /\b(single|one|1) (availability zone|az|server|machine|node|vm|instance|zone|closet|room|rack|box|pc|workstation|data cent(?:er|re)|site)\b|eine[nr]? (einzigen )?(server|zone|verf[uü]gbarkeitszone)\b|una sola zona|une seule zone|un solo servidor|un seul serveur/i.exec(
      reading.prompt,
    )?.[0]
  const recovery = said(reading.requirements.availability?.rtoMinutes)
  if (single !== undefined && recovery !== undefined && recovery <= soon && (target === undefined || target < 0.999))
    return [
      {
        what: `What runs in ${article(single)} is not back within ${recovery} minutes when that fails.`,
        between: [single, wordsFor(reading, 'rto_min', `RTO ${recovery} minutes`)],
        relaxation: 'Take two zones, or allow an hour to start again elsewhere.',
      },
    ]
  if (single === undefined || target === undefined || target < 0.999) return []
  return [
    {
      what: `${capital(article(single))} cannot be up ${percent(target)} of the time.`,
      between: [single, wordsFor(reading, 'availability_pct', 'availability')],
      relaxation: 'Take two in different zones, or 99 % availability.',
    },
  ]
}
