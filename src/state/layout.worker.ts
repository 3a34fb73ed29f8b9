import type { Design } from '#domain/design/schema.ts'
import type { Drawing } from '#domain/layout/drawing.ts'
import { deploymentLayout } from '#domain/layout/deployment.ts'
import { layout } from '#domain/layout/layout.ts'

export type LayoutTask = { revision: number; design: Design; deployment?: boolean }
export type LayoutAnswer = { revision: number; drawing: Drawing }

self.onmessage = ({ data: { revision, design, deployment } }: MessageEvent<LayoutTask>) => {
  self.postMessage({ revision, drawing: deployment === true ? deploymentLayout(design) : layout(design) } satisfies LayoutAnswer)
}
