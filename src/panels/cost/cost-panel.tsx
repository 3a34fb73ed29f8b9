import { useState } from 'react'
import { useStudioParts } from '../../state/studio.ts'
import { EmptyState, Skeleton } from '../../ui/empty-state.tsx'
import '../../ui/panel.css'
import { BillView } from './bill-view.tsx'
import { CompareView } from './compare-view.tsx'
import './cost.css'
import { WhatIfView } from './what-if-view.tsx'

const views = { bill: 'Bill', 'what-if': 'What if', compare: 'Compare' } as const
type View = keyof typeof views

/** The bill, what it would be, and what it is elsewhere. Every number opens. */
export function CostPanel() {
  const { assessment, problem } = useStudioParts(({ assessment, assessmentProblem }) => ({ assessment, problem: assessmentProblem }))
  const [view, setView] = useState<View>('bill')
  if (assessment === null)
    return problem === null ? (
      <Skeleton lines={10} label="Pricing the design" />
    ) : (
      <EmptyState glyph="circle-alert" title="The design could not be priced">
        {problem}
      </EmptyState>
    )
  const { bill } = assessment
  if (bill.lines.length === 0 && bill.unknown.length === 0 && bill.oneOff.length === 0)
    return (
      <EmptyState glyph="coins" title="Nothing to pay for yet">
        Components with a provider are priced as they are placed.
      </EmptyState>
    )
  return (
    <div className="cost">
      <div className="cost-views" role="group" aria-label="Views of the cost">
        {(Object.keys(views) as View[]).map((each) => (
          <button key={each} type="button" className="cost-view" aria-pressed={view === each} onClick={() => setView(each)}>
            {views[each]}
          </button>
        ))}
      </div>
      <div className="panel-scroll" tabIndex={-1}>
        {view === 'bill' && <BillView bill={bill} />}
        {view === 'what-if' && <WhatIfView bill={bill} />}
        {view === 'compare' && <CompareView monthly={bill.monthly} />}
      </div>
    </div>
  )
}
