import type { Assessment } from '#domain/assessment.ts'
import { kindOf } from '#domain/catalog/catalog.ts'
import { designDigest } from '#domain/design/digest.ts'
import { type Block, left, type Pages, paragraph, type Phrase, right, type Section } from '../pages.ts'
import { figure, money, moneyRange } from '../words.ts'
import { ganttMermaid, ganttSvg, type Plan } from './gantt.ts'
import { leadTimesOf } from './lead-times.ts'
import { runbooks } from './runbooks.data.ts'
import { lengthOf, schedule, workingDay } from './schedule.ts'
import type { Task } from './task.ts'
import { tasksOf } from './tasks.ts'
import { peopleOf, phases, roles, selfHostedFactor } from './work.data.ts'

/** A Monday to start from where nobody says a day; the plan counts in weeks from it. */
const someMonday = '2027-01-04'

const middle = ({ days: [low, high] }: Task): number => Math.round((low + high)) / 2

/** How the design is brought into service: work in phases, who, how long, in which order, and how one knows. */
export function deploymentPlan(assessment: Assessment): Pages {
  const tasks = tasksOf(assessment)
  const slots = schedule(tasks, middle)
  const plan: Plan = { tasks, slots, start: assessment.checked?.day ?? someMonday }
  return {
    title: assessment.design.name.trim() || 'Untitled design',
    kind: 'Deployment plan',
    sections: [
      overview(assessment, plan),
      leadTimes(assessment),
      { id: 'timeline', title: 'Timeline', blocks: [{ kind: 'figure', caption: 'Work over time, with the people of the table above', svg: () => ganttSvg(plan), mermaid: () => ganttMermaid(plan) }, milestones(plan)] },
      ...phases.map((phase, at) => phaseSection(plan, phase, at + 1)),
      costRamp(assessment, plan),
      cutOver(assessment),
      runbookSection(assessment),
      checklist(assessment),
    ],
    credit: `Written by Strata from the design ${designDigest(assessment.design).slice(0, 12)}. Efforts are planning values and not measured; the same design gives the same plan.`,
  }
}

function overview({ bill }: Assessment, { tasks, slots }: Plan): Section {
  const length = (effort: (task: Task) => number) => Math.ceil(lengthOf(schedule(tasks, effort)) / 5)
  const [low, high] = [length(({ days }) => days[0]), length(({ days }) => days[1])]
  const effort = (pick: 0 | 1) => figure(Math.round(tasks.reduce((sum, { days }) => sum + days[pick], 0)))
  return {
    id: 'overview',
    title: 'Overview',
    blocks: [
      paragraph(
        { strong: `${tasks.length} pieces of work in five phases, ${low} to ${high} weeks` },
        ` (${Math.ceil(lengthOf(slots) / 5)} in the middle), ${effort(0)} to ${effort(1)} days of work. In full service it costs `,
        { strong: money(bill.monthly) },
        ` a month (${moneyRange(bill.range)}).`,
      ),
      {
        kind: 'callout',
        tone: 'note',
        title: 'What the figures rest on',
        text: `Efforts are planning values for people who have done it before; what is self-hosted takes ${selfHostedFactor} times as long. Holidays, approvals of others and lead times are not in them. Replace them by your own.`,
      },
      {
        kind: 'table',
        caption: 'People',
        columns: [left('Role'), right('People at once'), right('Days of work')],
        rows: roles.flatMap((role): Phrase[][] => {
          const mine = tasks.filter((task) => task.role === role)
          const sum = (pick: 0 | 1) => figure(mine.reduce((total, { days }) => total + days[pick], 0))
          return mine.length === 0 ? [] : [[role, figure(peopleOf[role]), `${sum(0)} to ${sum(1)}`]]
        }),
      },
    ],
  }
}

function leadTimes(assessment: Assessment): Section {
  const long = leadTimesOf(assessment)
  return {
    id: 'lead-times',
    title: 'What to ask for in the first week',
    blocks:
      long.length === 0
        ? [{ kind: 'paragraph', text: 'Nothing in the design is known to take long to come.' }]
        : [
            { kind: 'paragraph', text: 'Usual times until it is granted or delivered; nobody promises them.' },
            {
              kind: 'table',
              columns: [left('What'), right('Weeks'), left('Why')],
              rows: long.map(({ what, weeks, why }) => [what, `${figure(weeks[0])} to ${figure(weeks[1])}`, why]),
            },
          ],
  }
}

function milestones({ tasks, slots, start }: Plan): Block {
  return {
    kind: 'table',
    caption: `Milestones, if work starts on ${workingDay(start, 0)}`,
    columns: [left('Milestone'), right('Week'), left('Day'), left('Reached when')],
    rows: phases.map(({ title, goal }, at) => {
      const end = Math.max(0, ...tasks.filter(({ phase }) => phase === at + 1).map(({ id }) => slots.get(id)?.end ?? 0))
      return [`${at + 1} ${title}`, figure(Math.ceil(end / 5)), workingDay(start, end), goal]
    }),
  }
}

function phaseSection({ tasks, slots }: Plan, { title, goal, entry }: (typeof phases)[number], number: number): Section {
  const mine = tasks.filter(({ phase }) => phase === number).toSorted((a, b) => (slots.get(a.id)?.start ?? 0) - (slots.get(b.id)?.start ?? 0))
  const nameOf = new Map(tasks.map((task) => [task.id, task.title]))
  return {
    id: `phase-${number}`,
    title: `Phase ${number}: ${title}`,
    blocks: [
      paragraph({ strong: 'Enter when:' }, ` ${entry} `, { strong: 'Leave when:' }, ` ${goal}`),
      {
        kind: 'table',
        columns: [left('Work'), left('Who'), right('Days'), right('Week')],
        rows: mine.map(({ id, title: name, role, days }) => [name, role, `${figure(days[0])} to ${figure(days[1])}`, figure(Math.floor((slots.get(id)?.start ?? 0) / 5) + 1)]),
      },
    ],
    sections: mine.map((task) => ({
      id: `task-${task.id}`,
      title: task.title,
      blocks: [
        {
          kind: 'list',
          items: [
            ...(task.needs.length === 0 ? [] : [[{ strong: 'Needs:' }, ` ${needed(task.needs, nameOf)}`]]),
            [{ strong: 'Begin when:' }, ` ${task.entry}`],
            [{ strong: 'Apply:' }, ` ${task.apply}`],
            [{ strong: 'Verify:' }, ` ${task.verify}`],
            ...(task.checks.length === 0 ? [] : [[{ strong: 'Turns green:' }, ` ${task.checks.join(', ')}`]]),
            [{ strong: 'Done when:' }, ` ${task.exit}`],
            [{ strong: 'Way back:' }, ` ${task.rollback}`],
          ],
        },
      ],
    })),
  }
}

function needed(needs: readonly string[], nameOf: ReadonlyMap<string, string>): string {
  const names = needs.map((need) => nameOf.get(need) ?? need)
  return names.length > 8 ? `${names.slice(0, 8).join('; ')}; and ${names.length - 8} more` : names.join('; ')
}

/** What is paid from when on: a component from the phase on in which it comes into service. */
function costRamp({ bill }: Assessment, { tasks }: Plan): Section {
  const phaseOf = new Map(tasks.flatMap(({ component, phase }) => (component === null ? [] : [[component as string, phase] as const])))
  const by = (number: number) => bill.lines.filter(({ component }) => (phaseOf.get(component) ?? 5) <= number)
  const sum = (lines: typeof bill.lines, pick: (line: (typeof bill.lines)[number]) => number) => lines.reduce((total, line) => total + pick(line), 0)
  return {
    id: 'cost-ramp',
    title: 'Cost by phase',
    blocks: [
      { kind: 'paragraph', text: 'What is paid a month once a phase is in service, at full size and demand; before go-live demand is lower, and so is the cost of requests.' },
      {
        kind: 'table',
        columns: [left('From the end of'), right('A month'), right('Range')],
        rows: phases.map(({ title }, at) => {
          const lines = by(at + 1)
          return [`${at + 1} ${title}`, money(sum(lines, ({ monthlyUsd }) => monthlyUsd)), moneyRange([sum(lines, ({ range }) => range[0]), sum(lines, ({ range }) => range[1])])]
        }),
      },
      ...(bill.oneOff.length === 0 ? [] : [paragraph(`Paid once: ${money(sum(bill.oneOff, ({ monthlyUsd }) => monthlyUsd))}.`)]),
      ...(bill.unknown.length === 0 ? [] : [paragraph(`${bill.unknown.length} components without a price are not in it.`)]),
    ],
  }
}

function cutOver({ design }: Assessment): Section {
  const entrances = design.components.filter(({ kind }) => kindOf(kind)?.category === 'gateway' || /load-balancer|cdn|dns/.test(kind)).map(({ name }) => name)
  return {
    id: 'cut-over',
    title: 'Cut-over',
    blocks: [
      {
        kind: 'list',
        items: [
          `Old and new run side by side on the same input; differences are counted for a week before anybody sees the new one.`,
          `Traffic moves by weight at ${entrances.slice(0, 3).join(', ') || 'the entrance'}: 1, 10, 50, 100 of a hundred, a working day each.`,
          'A step back is one change of weight, done by the person on call without asking.',
          'Writes go to both until the last step; the direction of the truth changes once, and is written down.',
          'No step on a Friday, before a holiday, or while an alarm is open.',
        ],
      },
    ],
  }
}

function runbookSection({ design }: Assessment): Section {
  const present = new Set(design.components.flatMap(({ kind }) => [kind as string, kindOf(kind)?.category ?? '']))
  const mine = runbooks.filter((runbook) => runbook.for.some((each) => present.has(each)))
  return {
    id: 'runbooks',
    title: 'Runbooks',
    blocks: [{ kind: 'paragraph', text: `${mine.length} ways in which what is in the design fails, and what the person on call does first.` }],
    sections: mine.map(({ id, title, signs, first, afterwards, prevents, for: kinds }) => ({
      id: `runbook-${id}`,
      title,
      blocks: [
        paragraph({ strong: 'Signs:' }, ` ${signs}`),
        { kind: 'list', items: [...first] },
        paragraph({ strong: 'Then:' }, ` ${afterwards} `, { strong: 'What prevents it:' }, ` ${prevents}`),
        paragraph({ strong: 'Concerns:' }, ` ${concerned(design, new Set(kinds))}`),
      ],
    })),
  }
}

function concerned(design: Assessment['design'], kinds: ReadonlySet<string>): string {
  const names = design.components.filter(({ kind }) => kinds.has(kind) || kinds.has(kindOf(kind)?.category ?? '')).map(({ name }) => name)
  return names.length > 6 ? `${names.slice(0, 6).join(', ')} and ${names.length - 6} more` : names.join(', ')
}

function checklist({ findings, compliance, design, bill }: Assessment): Section {
  const open = findings.filter(({ status, waived }) => status === 'fail' && !waived)
  const grave = open.filter(({ severity }) => severity === 'critical' || severity === 'high').length
  const asked = findings.filter(({ status, waived }) => status === 'needs-input' && !waived).length
  const attest = compliance.filter(({ status }) => status === 'attestation').length
  const lines: Phrase[] = [
    `No finding of high severity or above is open (${figure(grave)} today), and each waiver has a name and an end (${figure(design.waivers.length)} today).`,
    `No question of the checks is open (${figure(asked)} today).`,
    ...(compliance.length === 0 ? [] : [`Every control that needs an attestation has one (${figure(attest)} today).`]),
    'The load, failover and restore tests passed, and their figures are written beside the sizing.',
    `A budget with alarms stands at ${money(bill.range[1])} a month, the top of the range.`,
    'Each alarm was seen by the person on call once; a second person is named.',
    'Each runbook was read aloud by the person who will use it.',
    'Rights that nobody used in the tests are taken away; the emergency account was tried and sealed.',
    'The owner of the data, of the model and of the service signed.',
    'The way back was rehearsed, and takes less than five minutes.',
  ]
  return { id: 'go-live', title: 'Go-live checklist', blocks: [{ kind: 'list', items: lines }] }
}
