import type { Design } from '#domain/design/schema.ts'
import type { Drawing } from '#domain/layout/drawing.ts'
import { deploymentLayout } from '#domain/layout/deployment.ts'
import { layout } from '#domain/layout/layout.ts'
import { listen } from './own-in-worker.ts'

export type LayoutTask = { revision: number; design: Design; deployment?: boolean }
export type LayoutAnswer = { revision: number; drawing: Drawing }

listen<LayoutTask>(({ revision, design, deployment }) =>
  self.postMessage({ revision, drawing: deployment === true ? deploymentLayout(design) : layout(design) } satisfies LayoutAnswer),
)
