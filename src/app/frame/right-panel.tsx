import { lazy, Suspense, useState } from 'react'
import type { Panel } from '../../state/view-slice.ts'
import { useStudio, useStudioState } from '../../state/studio.ts'
import { IconButton } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/empty-state.tsx'
import { parts } from './panel-parts.ts'
import { PanelResize } from './panel-resize.tsx'
import { panelWidth } from './panel-width.ts'
import { SheetGrip } from './sheet-grip.tsx'
import './right-panel.css'

const bodies = {
  inspect: lazy(async () => ({ default: (await parts.inspect()).InspectPanel })),
  findings: lazy(async () => ({ default: (await parts.findings()).FindingsPanel })),
  sizing: lazy(async () => ({ default: (await parts.sizing()).SizingPanel })),
  cost: lazy(async () => ({ default: (await parts.cost()).CostPanel })),
  compliance: lazy(async () => ({ default: (await parts.compliance()).CompliancePanel })),
  export: lazy(async () => ({ default: (await parts.export()).ExportPanel })),
} satisfies Record<Panel, unknown>

const tabs: readonly { id: Panel; title: string }[] = [
  { id: 'inspect', title: 'Inspect' },
  { id: 'findings', title: 'Findings' },
  { id: 'sizing', title: 'Sizing' },
  { id: 'cost', title: 'Cost' },
  { id: 'compliance', title: 'Compliance' },
]

export function RightPanel() {
  const { store } = useStudio()
  const panel = useStudioState((state) => state.panel)
  const [width, setWidth] = useState<number>(panelWidth.usual)
  const { look } = store.getState()
  if (panel === null) return null
  const Body = bodies[panel]
  return (
    <aside className="right" aria-label="Panel">
      <div className="right-panel" style={{ width }}>
        <PanelResize width={width} onResize={setWidth} />
        <SheetGrip close={() => look({ panel: null })} />
        <div className="panel-tabs">
          {panel === 'export' ? (
            <h2 className="panel-heading" id="tab-export">
              Export
            </h2>
          ) : (
            <div role="tablist" aria-label="Panels" onKeyDown={moveAlong}>
              {tabs.map(({ id, title }) => (
                <button
                  key={id}
                  type="button"
                  role="tab"
                  id={`tab-${id}`}
                  aria-selected={panel === id}
                  aria-controls="panel-body"
                  tabIndex={panel === id ? 0 : -1}
                  className="panel-tab"
                  onClick={() => look({ panel: id })}
                >
                  {title}
                </button>
              ))}
            </div>
          )}
          <IconButton glyph="x" label="Close the panel" keys="Ctrl+." size={15} onClick={() => look({ panel: null })} />
        </div>
        <div className="panel-body" role={panel === 'export' ? 'region' : 'tabpanel'} id="panel-body" aria-labelledby={`tab-${panel}`}>
          {panel !== 'export' && <h2 className="visually-hidden">{tabs.find(({ id }) => id === panel)?.title}</h2>}
          <Suspense fallback={<Skeleton lines={8} label="Opening the panel" />}>
            <Body />
          </Suspense>
        </div>
      </div>
    </aside>
  )
}

/** Arrow keys go from tab to tab, as tabs do. */
function moveAlong(event: React.KeyboardEvent<HTMLDivElement>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (step === 0) return
  event.preventDefault()
  event.stopPropagation()
  const items = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('[role=tab]')]
  const next = items[(items.indexOf(document.activeElement as HTMLButtonElement) + step + items.length) % items.length]
  next?.focus()
  next?.click()
}
