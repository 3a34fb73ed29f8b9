import { json } from './design/json.ts'
import { yaml } from './design/yaml.ts'
import { d2 } from './diagram/d2.ts'
import { dot } from './diagram/dot.ts'
import { drawio } from './diagram/drawio.ts'
import { excalidraw } from './diagram/excalidraw.ts'
import { mermaid } from './diagram/mermaid.ts'
import { structurizr } from './diagram/structurizr.ts'
import { svg } from './diagram/svg.ts'
import type { Exporter } from './exporter.ts'
import { csv } from './findings/csv.ts'
import { junit } from './findings/junit.ts'
import { oscalComponent } from './findings/oscal-component.ts'
import { oscalResults } from './findings/oscal-results.ts'
import { sarif } from './findings/sarif.ts'
import { terraform } from './infrastructure/terraform.ts'
import { calm } from './inventory/calm.ts'
import { cyclonedx } from './inventory/cyclonedx.ts'
import { complianceMarkdown } from './report/compliance-markdown.ts'
import { html } from './report/html.ts'
import { markdown } from './report/markdown.ts'
import { planMarkdown } from './report/plan-markdown.ts'

/** All formats a design can leave in, in the order of the menu. */
export const exporters: readonly Exporter[] = [
  terraform,
  svg,
  mermaid,
  drawio,
  excalidraw,
  d2,
  dot,
  structurizr,
  markdown,
  html,
  complianceMarkdown,
  planMarkdown,
  sarif,
  junit,
  oscalComponent,
  oscalResults,
  csv,
  cyclonedx,
  calm,
  yaml,
  json,
]
