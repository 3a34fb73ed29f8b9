import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { severities } from '#domain/design/finding.ts'
import { useAbout } from '../../state/explore/use-answer.ts'
import { askAbout } from '../../state/explore/ask.ts'
import { type FindingFilter, findingsView, type FindingsView, noFilter } from '../../state/findings-view.ts'
import { ownProblems } from '../../state/own.ts'
import { isOpen } from '../../state/facts.ts'
import { useMayEdit, useStudio, useStudioParts } from '../../state/studio.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { EmptyState, Skeleton } from '../../ui/empty-state.tsx'
import { failsIn } from '../../ui/finding-changes.tsx'
import { counted, integer } from '../../ui/format.ts'
import '../../ui/panel.css'
import { severityName, SeverityMark } from '../../ui/severity.tsx'
import { FilterBar } from './filter-bar.tsx'
import { filtered, grouped } from './finding-filter.ts'
import './findings.css'
import './rows.css'
import { onTheCanvas } from './on-the-canvas.ts'
import { OpenFindings } from './open-findings.tsx'
import { QuestionRow, questionsOf } from './question-row.tsx'
import { WaiverList } from './waiver-list.tsx'

type Show = FindingsView['show']
const titles: Record<Show, string> = { open: 'Open', questions: 'Questions', accepted: 'Accepted' }

/** What is wrong, worst first; what is not known; what was accepted. */
export function FindingsPanel() {
  const { assessment, problem, design, selected } = useStudioParts(({ assessment, assessmentProblem, design, selected }) => ({
    assessment,
    problem: assessmentProblem,
    design,
    selected,
  }))
  const mayEdit = useMayEdit()
  const { show, filter, grouping, filtering } = useStore(findingsView)
  const see = (changed: Partial<FindingsView>) => findingsView.setState(changed)
  const lists = useMemo(() => {
    const findings = assessment?.findings ?? []
    return { open: findings.filter(isOpen), questions: findings.filter(({ status, waived }) => status === 'needs-input' && !waived), all: findings }
  }, [assessment])
  const shown = useMemo(() => {
    const open = filtered(lists.open, filter, design)
    return { open, groups: grouped(open, grouping, design), questions: questionsOf(filtered(lists.questions, filter, design)) }
  }, [lists, filter, grouping, design])
  if (assessment === null)
    return problem === null ? (
      <Skeleton lines={10} label="Checking the design" />
    ) : (
      <EmptyState glyph="circle-alert" title="The design could not be checked">
        {problem}
      </EmptyState>
    )
  const counts: Record<Show, number> = { open: lists.open.length, questions: questionsOf(lists.questions).length, accepted: design.waivers.length }
  const change = (changed: Partial<FindingFilter>) => see({ filter: { ...filter, ...changed } })
  const choices = [filter.pillar, filter.layer, filter.framework].filter((each) => each !== null).length + (filter.elements.length > 0 ? 1 : 0)
  const isFiltered = choices > 0 || filter.severity !== null || filter.text.trim() !== ''

  return (
    <div className="findings">
      <div className="findings-head">
        <div className="findings-filters" role="group" aria-label="Which findings">
          {(['open', 'questions', 'accepted'] as const).map((each) => (
            <button key={each} type="button" className="chip-tab num" aria-pressed={show === each} onClick={() => see({ show: each })}>
              {titles[each]} {counts[each]}
            </button>
          ))}
        </div>
        {show !== 'accepted' && (
          <div className="row">
            <input
              className="text-field"
              type="search"
              placeholder="Search findings"
              aria-label="Search findings"
              value={filter.text}
              onChange={(event) => change({ text: event.target.value })}
            />
            <IconButton
              glyph="filter"
              label={choices > 0 ? `Filters, ${choices} set` : 'Filters'}
              className={choices > 0 ? 'filters-set' : ''}
              aria-expanded={filtering}
              onClick={() => see({ filtering: !filtering })}
            />
            {mayEdit && show === 'open' && lists.open.some(({ fixable }) => fixable) && <FixSafe />}
          </div>
        )}
        {show !== 'accepted' && filtering && (
          <FilterBar filter={filter} grouping={grouping} selected={selected} change={change} group={(by) => see({ grouping: by })} />
        )}
        {show === 'open' && (
          <div className="findings-severities" role="group" aria-label="Severity">
            {severities.map((severity) => {
              const count = lists.open.filter((finding) => finding.severity === severity).length
              return count === 0 ? null : (
                <button
                  key={severity}
                  type="button"
                  className="pill num"
                  aria-pressed={filter.severity === severity}
                  onClick={() => change({ severity: filter.severity === severity ? null : severity })}
                >
                  <SeverityMark severity={severity} size={13} />
                  {severityName[severity]} {count}
                </button>
              )
            })}
            {isFiltered && (
              <button type="button" className="filters-clear" onClick={() => see({ filter: noFilter })}>
                Show all
              </button>
            )}
          </div>
        )}
      </div>
      <div className="panel-scroll" tabIndex={-1}>
        {show === 'open' && <FaultyFiles />}
        {show === 'open' && <OpenFindings groups={shown.groups} byElement={grouping === 'component'} design={design} />}
        {show === 'questions' && (
          <ul className="questions" aria-label="Questions">
            {shown.questions.map((question) => (
              <QuestionRow key={question.key} question={question} />
            ))}
          </ul>
        )}
        {show === 'accepted' && design.waivers.length > 0 && <WaiverList design={design} findings={lists.all} />}
        {(show === 'open' ? shown.open.length : show === 'questions' ? shown.questions.length : design.waivers.length) === 0 && (
          <Nothing show={show} filtered={show !== 'accepted' && isFiltered} passed={assessment.passed} />
        )}
        <p className="muted num findings-passed">
          {counted(assessment.passed, 'check')} passed · {integer(assessment.notApplicable)} do not apply · {integer(assessment.needsInput)} wait for
          an answer
        </p>
      </div>
    </div>
  )
}

/** Offers one proposal that mends all that needs no choice; what it does is seen on the canvas before it is done. */
function FixSafe() {
  const { store } = useStudio()
  const about = useAbout()
  const [working, setWorking] = useState(false)
  const fixAll = async () => {
    const { assessment, tell } = store.getState()
    setWorking(true)
    try {
      const { edits, effect, left } = await askAbout('mend-safe', about, { findings: (assessment?.findings ?? []).filter(isOpen) })
      if (edits.length === 0)
        tell(
          `Nothing here can be mended without a choice of yours.${left.length > 0 ? ` ${left.join(', ')}: open them to see what their fix adds.` : ' Open a finding to see its fix.'}`,
        )
      else
        onTheCanvas(store, {
          proposal: {
            title: 'Mend what is safe to mend',
            edits,
            because: [
              'Only what costs nothing and leaves the shape of the design as it is.',
              ...(effect === null
                ? []
                : [
                    `${counted(failsIn(effect.findings.gone), 'finding goes', 'findings go')}: ${[...new Set(effect.findings.gone.map(({ code }) => code))].join(', ')}.`,
                  ]),
            ],
            warnings: left.length === 0 ? [] : [`Left for you, as they add parts or cost: ${left.join(', ')}.`],
          },
        })
    } catch (error) {
      tell(`The fixes could not be worked out: ${error instanceof Error ? error.message : 'unknown reason'}.`, { look: 'bad' })
    }
    setWorking(false)
  }
  return (
    <Button small glyph="wand-sparkles" disabled={working} onClick={() => void fixAll()}>
      Fix all safe
    </Button>
  )
}

/** Files of the house's own that cannot be used, each with its line. */
function FaultyFiles() {
  const { problems } = useStore(ownProblems)
  if (problems.length === 0) return null
  return (
    <ul className="findings-faulty" aria-label="Policies and kinds that cannot be used">
      {problems.map(({ at, line, message, hint }) => (
        <li key={`${at} ${line ?? ''} ${message}`}>
          <strong>
            {at}
            {line === undefined ? '' : `, line ${line}`}
          </strong>
          <span>{message}</span>
          <span className="muted">{hint}</span>
        </li>
      ))}
    </ul>
  )
}

function Nothing({ show, filtered, passed }: { show: Show; filtered: boolean; passed: number }) {
  if (filtered)
    return (
      <EmptyState glyph="search" title="No finding like that">
        Take the filter off to see the others.
      </EmptyState>
    )
  if (show === 'open')
    return (
      <EmptyState glyph="circle-check" title="Nothing is open">
        {passed > 0
          ? `${counted(passed, 'check')} passed. Answer the questions to have more of the design judged.`
          : 'Place components and they are checked as you go.'}
      </EmptyState>
    )
  if (show === 'questions')
    return (
      <EmptyState glyph="circle-check" title="Nothing is left to ask">
        Every check that applies has the facts it needs.
      </EmptyState>
    )
  return (
    <EmptyState glyph="bookmark" title="Nothing was accepted">
      A finding can be accepted with a reason, a name and a day on which it comes back.
    </EmptyState>
  )
}
