import { useEffect, useState } from 'react'
import type { Exporter } from '#exporters/exporter.ts'
import { useStudioParts } from '../../state/studio.ts'
import { EmptyState, Skeleton } from '../../ui/empty-state.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import type { GlyphName } from '../../ui/glyphs.data.ts'
import '../../ui/panel.css'
import { ExportPreview } from './export-preview.tsx'
import './export.css'

const families: readonly { family: Exporter['family']; title: string; glyph: GlyphName }[] = [
  { family: 'infrastructure', title: 'Infrastructure', glyph: 'package' },
  { family: 'report', title: 'Reports', glyph: 'file-text' },
  { family: 'diagram', title: 'Diagrams', glyph: 'image' },
  { family: 'findings', title: 'Findings', glyph: 'clipboard-check' },
  { family: 'inventory', title: 'Inventory', glyph: 'boxes' },
  { family: 'design', title: 'The design itself', glyph: 'file-json' },
]

/** Every format the design can leave in; each shows what it would write, and what it cannot carry, before it is saved. */
export function ExportPanel() {
  const { assessment, problem } = useStudioParts(({ assessment, assessmentProblem }) => ({ assessment, problem: assessmentProblem }))
  const [exporters, setExporters] = useState<readonly Exporter[] | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  useEffect(() => {
    void import('#exporters/index.ts').then((list) => setExporters(list.exporters))
  }, [])
  if (assessment === null && problem !== null)
    return (
      <EmptyState glyph="circle-alert" title="Nothing can be exported yet">
        {problem}
      </EmptyState>
    )
  if (assessment === null || exporters === null) return <Skeleton lines={10} label="Listing the formats" />
  if (assessment.design.components.length === 0)
    return (
      <EmptyState glyph="download" title="Nothing to export yet">
        Place a component, or say what you need.
      </EmptyState>
    )
  const exporter = exporters.find(({ id }) => id === chosen)
  if (exporter !== undefined) return <ExportPreview key={exporter.id} exporter={exporter} assessment={assessment} back={() => setChosen(null)} />
  return (
    <div className="panel-scroll" tabIndex={-1}>
      {families.map(({ family, title, glyph }) => {
        const own = exporters.filter((each) => each.family === family)
        return own.length === 0 ? null : (
          <section key={family} className="section" aria-label={title}>
            <h3>{title}</h3>
            <ul>
              {own.map(({ id, title: name, extension }) => (
                <li key={id}>
                  <button type="button" className="link-row export-row" data-exporter={id} onClick={() => setChosen(id)}>
                    <Glyph name={glyph} size={16} />
                    <span className="grow">{name}</span>
                    <code className="muted">{extension === 'folder' ? 'zip' : extension}</code>
                    <Glyph name="chevron-right" size={14} />
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
