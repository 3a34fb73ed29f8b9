import type { Assessment } from '#domain/assessment.ts'
import { kindOf } from '#domain/catalog/catalog.ts'
import { said } from '#domain/design/requirements.ts'
import { figure, frameworkNames, money } from '../words.ts'
import { leadTimesOf } from './lead-times.ts'
import { goLive } from './go-live.ts'
import { type CommonTask, type Task, wholeTask } from './task.ts'
import type { PhaseNumber } from './work.data.ts'

/** The task that everything waits for. */
export const foundationId = 'accounts-and-state'


/** The work that no single component asks for: what comes first, what proves a phase, and what ends in going live. */
export function commonTasks(assessment: Assessment, built: readonly Task[]): readonly Task[] {
  const ids = (phase: PhaseNumber) => built.filter((task) => task.phase === phase).map(({ id }) => id)
  const upTo = (phase: PhaseNumber) => built.filter((task) => task.phase <= phase).map(({ id }) => id)
  const common = [
    ...first(assessment),
    ...data(assessment, ids(1)),
    ...learning(assessment, built),
    ...(serves(assessment) ? underLoad(assessment, upTo(3)) : underFaults(upTo(3))),
    ...kept(assessment, upTo(3)),
    ...governance(assessment),
  ]
  const everything = [...built, ...common.map(wholeTask)]
  const live = goLive(everything.map(({ id }) => id), serves(assessment))
  return [...everything, ...live.map(wholeTask)].toSorted((a, b) => a.phase - b.phase)
}

const outward: ReadonlySet<string> = new Set(['serving', 'gateway', 'application'])
/** Does somebody wait for its answers? */
const serves = ({ design }: Assessment): boolean => design.components.some(({ kind }) => outward.has(kindOf(kind)?.category ?? ''))


function first(assessment: Assessment): CommonTask[] {
  const capacity = leadTimesOf(assessment)
  return [
    {
      id: foundationId,
      phase: 1,
      title: 'Accounts, the state of the code, names and budget',
      role: 'Cloud engineer',
      days: [2, 4],
      needs: [],
      entry: 'The design is approved, and somebody pays for it.',
      exit: 'An empty change runs from review to production.',
      apply: 'The folder that makes the place of the state, in the Terraform export; by hand where there is no cloud.',
      verify: 'Two people change it at once; one waits for the lock.',
      rollback: 'Close the accounts; nothing is in them.',
    },
    ...(capacity.length === 0
      ? []
      : [
          {
            id: 'capacity',
            phase: 1 as const,
            title: 'Ask for what takes long to come',
            role: 'Cloud engineer' as const,
            days: [1, 2] as const,
            needs: [foundationId],
            entry: 'Sizes are agreed; the table of lead times is read.',
            exit: 'Each item has an order, a day and a person who asks after it.',
            apply: `Orders for: ${capacity.map(({ what }) => what).join('; ')}.`,
            verify: 'Start one unit of each as soon as it is granted.',
            rollback: 'Cancel before the day that the supplier names.',
          },
        ]),
  ]
}

function data({ design }: Assessment, foundation: readonly string[]): CommonTask[] {
  const terabytes = said(design.requirements.demand?.dataTB)
  if (terabytes === undefined) return []
  return [
    {
      id: 'load-history',
      phase: 1,
      title: `Bring ${figure(terabytes)} TB of history over`,
      role: 'Data engineer',
      // A gigabit a second carries about 8 TB in a working day and night, with what is lost on the way.
      days: [Math.max(1, Math.ceil(terabytes / 80)), Math.max(2, Math.ceil(terabytes / 8))],
      needs: foundation.length === 0 ? [foundationId] : foundation,
      entry: 'Stores, keys and classes of data are in place.',
      exit: 'Counts, sums and digests agree with the source; the difference since then follows by itself.',
      apply: 'A copy with checksums; above 50 TB compare with a shipped appliance.',
      verify: 'Compare 1,000 records chosen by chance, field by field.',
      rollback: 'Empty the target; the source is only read.',
    },
  ]
}

function learning({ design, sizing }: Assessment, built: readonly Task[]): CommonTask[] {
  const trains = sizing.components.filter(({ task }) => task === 'training' || task === 'fine-tuning')
  const trainers = new Set(trains.map(({ component }): string => component))
  if (trainers.size === 0) return []
  const needs = built.filter(({ phase, component }) => phase === 1 || (component !== null && trainers.has(component))).map(({ id }) => id)
  const days = Math.max(0, ...trains.map(({ metrics }) => metrics.days ?? 0))
  const [low, high] = [Math.max(1, Math.ceil(days)), Math.max(3, Math.ceil(days * 1.5))]
  const names = trains.map(({ component }) => design.components.find(({ id }) => id === component)?.name ?? component)
  return [
    {
      id: 'first-run',
      phase: 3,
      title: 'First whole run, from data to a registered model',
      role: 'ML engineer',
      days: [low, high],
      needs,
      entry: 'Data is complete and checked; capacity is there.',
      exit: 'A model is registered with its data, code, cost and score.',
      apply: `The pipeline, for ${names.join(', ')}; a tenth of the data first.`,
      verify: 'Compare speed, memory and cost with the sizing; write down where it was wrong.',
      rollback: 'Stop it; checkpoints stay, and are paid for until removed.',
    },
  ]
}

function underLoad({ design }: Assessment, before: readonly string[]): CommonTask[] {
  const demand = design.requirements.demand
  const [rate, p95, p99] = [said(demand?.requestsPerSecond), said(demand?.latencyP95Ms), said(demand?.latencyP99Ms)]
  const limit = p99 === undefined ? (p95 === undefined ? 'the agreed limits' : `p95 under ${figure(p95)} ms`) : `p99 under ${figure(p99)} ms`
  const target = said(design.requirements.availability?.target)
  return [
    {
      id: 'load-test',
      phase: 4,
      title: `Load test${rate === undefined ? '' : ` at ${figure(rate)} requests a second`}`,
      role: 'Reliability engineer',
      days: [2, 5],
      needs: before,
      entry: 'It answers end to end; dashboards show each hop.',
      exit: `An hour at one and a half times the planned rate holds ${limit}, with errors below one in a thousand.`,
      apply: 'Recorded or made-up requests from another network; slowly up, an hour at the top, suddenly down.',
      verify: 'Write measured capacity of a replica beside the sizing, and set autoscaling by it.',
      rollback: 'Stop the load; nothing is kept of it.',
    },
    {
      id: 'failover-test',
      phase: 4,
      title: `Take away a zone, a node and a neighbour${target === undefined ? '' : ` (target ${figure(target * 100)} %)`}`,
      role: 'Reliability engineer',
      days: [1, 3],
      needs: ['load-test'],
      entry: 'The load test passed.',
      exit: 'Users notice nothing but what was agreed; people were told in time.',
      apply: 'Faults by hand first, then by a tool, at half the planned load.',
      verify: 'Measure time to recover, and what was lost, against the objectives.',
      rollback: 'End the fault; every experiment has a stop button and a person at it.',
    },
  ]
}

/** What only trains has no users to carry; it must survive the loss of a machine. */
const underFaults = (before: readonly string[]): CommonTask[] => [
  {
    id: 'failover-test',
    phase: 4,
    title: 'Take a machine away in the middle of a run',
    role: 'Reliability engineer',
    days: [1, 3],
    needs: before,
    entry: 'A short run with checkpoints works.',
    exit: 'The run goes on from its last checkpoint by itself, within the time of the plan.',
    apply: 'End a node by hand, then a link of the fabric, then the store of the checkpoints.',
    verify: 'Compare the loss before and after, and the time that was lost, with the sizing.',
    rollback: 'End the fault; the run is a short one.',
  },
]

function kept({ design, bill }: Assessment, before: readonly string[]): CommonTask[] {
  const stores = design.components.filter(({ kind }) => kindOf(kind)?.category === 'storage')
  return [
    ...(stores.length === 0
      ? []
      : [
          {
            id: 'restore-test',
            phase: 4 as const,
            title: 'Restore from a backup, into an empty place',
            role: 'Reliability engineer' as const,
            days: [1, 2] as const,
            needs: before,
            entry: 'Backups ran for three days.',
            exit: 'A store came back within the objective, with the data of the objective.',
            apply: `The backups of ${stores
              .slice(0, 4)
              .map(({ name }) => name)
              .join(', ')}${stores.length > 4 ? ` and ${stores.length - 4} more` : ''}.`,
            verify: 'Counts, digests and one journey of a user on the restored copy.',
            rollback: 'Remove the copy.',
          },
        ]),
    {
      id: 'cost-review',
      phase: 4,
      title: `Compare a week of cost with the plan (${money(bill.monthly)} a month)`,
      role: 'Reliability engineer',
      days: [0.5, 1],
      needs: ['failover-test'],
      entry: 'Tags reached the bill; a week is over.',
      exit: 'Each line that is off by a fifth has a reason; commitments are bought for what is sure.',
      apply: 'The bill of the design beside the bill of the provider.',
      verify: 'The budget alarms when its threshold is lowered for a test.',
      rollback: 'None is needed.',
    },
  ]
}

function governance(assessment: Assessment): CommonTask[] {
  const { findings, compliance } = assessment
  const asked = findings.filter(({ status, waived }) => status === 'needs-input' && !waived)
  const urgent = findings.filter(({ status, waived, severity }) => status === 'fail' && !waived && (severity === 'critical' || severity === 'high'))
  const frameworks = [...Map.groupBy(compliance, ({ framework }) => framework)]
  return [
    ...(asked.length === 0
      ? []
      : [
          {
            id: 'open-questions',
            phase: 1 as const,
            title: `Answer ${figure(asked.length)} open questions of the checks`,
            role: 'Compliance lead' as const,
            days: [1, Math.max(2, Math.ceil(asked.length / 10))] as const,
            needs: [],
            entry: 'The list of questions is in the technical report.',
            exit: 'Each is answered in the design, or has a person and a day.',
            checks: [...new Set(asked.map(({ code }) => code))],
            apply: 'The answers as settings of the design.',
            verify: 'Check again; the number of unknowns is zero.',
            rollback: 'None is needed.',
          },
        ]),
    ...(urgent.length === 0
      ? []
      : [
          {
            id: 'settle-findings',
            phase: 1 as const,
            title: `Settle ${figure(urgent.length)} findings of high severity or above, before it is built`,
            role: 'Security engineer' as const,
            days: [1, Math.max(2, Math.ceil(urgent.length / 2))] as const,
            needs: [],
            entry: 'The findings are in the technical report, each with its remedy.',
            exit: 'Each is mended in the design, or accepted by name, with a reason and an end.',
            checks: [...new Set(urgent.map(({ code }) => code))],
            apply: '`strata fix` for what is safe; by hand for the others.',
            verify: '`strata check --fail-on high` ends with 0.',
            rollback: 'The former version of the design.',
          },
        ]),
    ...frameworks.map(
      ([framework, controls]): CommonTask => ({
        id: `evidence-${framework}`,
        phase: 5,
        title: `Evidence for ${frameworkNames[framework]}`,
        role: 'Compliance lead',
        days: [2, Math.max(3, Math.ceil(controls.length / 4))],
        needs: ['failover-test'],
        entry: 'The compliance report names what the design shows, and what people must attest.',
        exit: `All ${figure(controls.length)} controls have evidence or an owner; ${figure(controls.filter(({ status }) => status === 'attestation').length)} need an attestation.`,
        apply: '`strata export compliance-markdown`, and the records of tests of this plan.',
        verify: 'A person from outside the team follows five controls from text to proof.',
        rollback: 'None is needed.',
      }),
    ),
  ]
}
