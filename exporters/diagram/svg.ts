import type { Exporter } from '../exporter.ts'
import { drawSvg } from './draw-svg.ts'

/** The picture, ready for a page or a slide. */
export const svg: Exporter = {
  id: 'svg',
  title: 'Picture (SVG)',
  family: 'diagram',
  extension: 'svg',
  export: (assessment) => ({ files: [{ path: 'design.svg', contents: drawSvg(assessment) }], omissions: [] }),
}
