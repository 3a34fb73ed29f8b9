import type { Design } from '#domain/design/schema.ts'
import type { Drawing } from '#domain/layout/drawing.ts'
import { layout } from '#domain/layout/layout.ts'

export type LayoutTask = { revision: number; design: Design }
export type LayoutAnswer = { revision: number; drawing: Drawing }

self.onmessage = ({ data: { revision, design } }: MessageEvent<LayoutTask>) => {
  self.postMessage({ revision, drawing: layout(design) } satisfies LayoutAnswer)
}
