import { json } from './design/json.ts'
import { yaml } from './design/yaml.ts'
import { mermaid } from './diagram/mermaid.ts'
import { svg } from './diagram/svg.ts'
import { html } from './report/html.ts'
import { markdown } from './report/markdown.ts'
import type { Exporter } from './exporter.ts'

/** All formats a design can leave in, in the order of the menu. */
export const exporters: readonly Exporter[] = [svg, mermaid, markdown, html, yaml, json]
