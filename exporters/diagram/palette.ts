import type { CrossCutting, LayerId } from '#domain/design/layers.ts'

/** Colours of the light theme as hexadecimal, since not every reader of SVG knows newer notations. */
export type LaneColours = {
  /** Full strength: icon chip and lane header; 4.5:1 on white. */
  strong: string
  /** The lane's ground, about 5 % of it. */
  tint: string
  line: string
}

const byLane: Record<LayerId | CrossCutting, LaneColours> = {
  infrastructure: { strong: '#4f6580', tint: '#f3f5f8', line: '#d5dce5' },
  'data-pipeline': { strong: '#0b7a75', tint: '#eff7f6', line: '#c8e2df' },
  'ai-ml-model': { strong: '#6b4fd8', tint: '#f5f3fd', line: '#dad3f5' },
  'orchestration-mlops': { strong: '#946000', tint: '#fbf6ec', line: '#ecdcbb' },
  'application-serving': { strong: '#b8305f', tint: '#fdf2f5', line: '#f1cfda' },
  security: { strong: '#565b66', tint: '#f6f6f7', line: '#dddfe3' },
  networking: { strong: '#565b66', tint: '#f6f6f7', line: '#dddfe3' },
  observability: { strong: '#565b66', tint: '#f6f6f7', line: '#dddfe3' },
}

export const laneColours = (lane: LayerId | CrossCutting): LaneColours => byLane[lane]

export const paper = {
  ground: '#ffffff',
  card: '#ffffff',
  cardLine: '#d3d7de',
  text: '#1b1f27',
  muted: '#5b6270',
  faint: '#7a8190',
  wire: '#6f7887',
  accent: '#2f5bd8',
} as const

export const severityColours = { critical: '#b3123b', high: '#c2410c', medium: '#8a6100', low: '#2f5bd8', info: '#5b6270' } as const
/** Colour is never the only sign. */
export const severityMarks = { critical: '!!', high: '!', medium: '▲', low: '•', info: 'i' } as const
