import type { Conflict } from '../answer.ts'
import { modifierEvidence } from '../compose/brief.ts'
import { type ConflictRule, denial, number, wordsFor } from './conflict-rule.ts'

const clusterTools =
  /\b(kserve|argo ?cd|argo workflows|argo rollouts|flux ?cd|helm charts?|istio|linkerd|knative|keda|kubeflow|karpenter|kuberay|openshift|rancher|eks|aks|gke|kube\w+|volcano|seldon core|crossplane)\b/iu

/** No cluster, and software that runs on one. */
export const clusterAndTool: ConflictRule = ({ reading }): Conflict[] => {
  const none =
    modifierEvidence(reading, 'no-kubernetes') ??
    reading.mentions.find(({ kind, stance }) => kind === 'kubernetes-cluster' && stance === 'excluded')?.evidence
  if (none === undefined) return []
  const out = new Set(reading.mentions.filter(({ stance }) => stance === 'excluded').map(({ evidence }) => evidence.words.toLowerCase()))
  const [start, end] = none.span
  const tools = Array.from(reading.prompt.matchAll(new RegExp(clusterTools, 'giu'))).flatMap(({ 0: words, index }) => {
    const at = Array.from(reading.prompt.slice(0, index)).length
    const lead = reading.prompt.slice(Math.max(0, index - 30), index)
    const denied =
      /\b(no|not|without|avoid|never|instead of|nor|or|kein\w*|ohne|sin|ni|sans|replace|drop|away from|migrat\w+ from|currently|today)\b[^.;]*$/iu.test(
        lead,
      )
    return (at >= start && at < end) || denied || out.has(words.toLowerCase()) ? [] : [words]
  })
  const [first] = tools
  if (first === undefined) return []
  const all = [...new Set(tools)].slice(0, 3)
  return [
    {
      what: `${all.join(' and ')} ${all.length > 1 ? 'run' : 'runs'} on Kubernetes, and no Kubernetes is wanted (${denial(reading, none)}).`,
      between: [denial(reading, none), first],
      relaxation: 'Take 1 small managed cluster for it alone, or containers that the provider runs, with its own delivery pipeline.',
    },
  ]
}

const every: readonly (readonly [words: RegExp, minutes: number])[] = [
  [/\b(hourly) (?:back-?ups?|snapshots?)\b/iu, 60],
  [
    /\b(nightly|daily|every (?:night|day)|once a day)\b[^.;,]{0,20}\b(?:back-?ups?|backed up|snapshots?)\b|\b(?:back-?ups?|snapshots?|backed up)\b[^.;,]{0,20}\b(nightly|daily|every (?:night|day)|once a day|each night)\b|n[äa]chtliche[ns]? (?:backups?|sicherung\w*)|每(?:晚|天|日)备份/iu,
    1440,
  ],
  [
    /\b(weekly|every week|once a week)\b[^.;,]{0,20}\b(?:back-?ups?|snapshots?)\b|\b(?:back-?ups?|snapshots?)\b[^.;,]{0,20}\b(weekly|every week|once a week)\b|w[öo]chentliche[ns]? (?:backups?|sicherung\w*)|每周备份/iu,
    10_080,
  ],
  [
    /\b(no|without|never|zero)\b[^.;,]{0,14}\b(?:back-?ups?|backed up|snapshots?|copies|replicas?|replication)\b|kein(?:e|en)? (?:backups?|sicherung\w*)|ohne (?:backups?|sicherung\w*)|sin (?:backups?|copias)|sans sauvegardes?|不备份|バックアップなし/iu,
    Number.POSITIVE_INFINITY,
  ],
]
const copies =
  /\b(replicat\w+|synchronous\w*|standby|active-active|multi-?region|two regions|mirror\w*|continuous\w*|point[- ]in[- ]time|wal|change data)\b|复制|同步|レプリ/iu

/** Less data may be lost than lies between two backups. */
export const recoveryAndBackups: ConflictRule = ({ reading }): Conflict[] => {
  const rpo = number(reading, 'rpo_min')
  if (rpo === undefined) return []
  for (const [words, minutes] of every) {
    const found = words.exec(reading.prompt)?.[0]
    if (found === undefined || rpo >= minutes) continue
    if (Number.isFinite(minutes) && copies.test(reading.prompt)) return []
    const lost = Number.isFinite(minutes) ? `up to ${minutes} minutes of data are lost` : 'everything is lost'
    return [
      {
        what: `At most ${rpo} minutes of data may be lost (RPO), and with "${found}" alone ${lost}.`,
        between: [wordsFor(reading, 'rpo_min', `RPO of ${rpo} minutes`), found],
        relaxation: Number.isFinite(minutes)
          ? `Copy changes to a second zone as they happen, or allow ${minutes} minutes.`
          : 'Keep backups and copy changes as they happen, or allow 1440 minutes with a backup a night.',
      },
    ]
  }
  return []
}
