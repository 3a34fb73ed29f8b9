/** Our own signs: 20 x 20, drawn with a line of 1.5, one family. */
export const glyphs = {
  chip: 'M6 6h8v8H6zM8 6V3M12 6V3M8 17v-3M12 17v-3M6 8H3M6 12H3M17 8h-3M17 12h-3',
  server: 'M3.5 4h13v5h-13zM3.5 11h13v5h-13zM6.5 6.5h.01M6.5 13.5h.01M9.5 6.5h4M9.5 13.5h4',
  hexagon: 'M10 2.5l6.5 3.75v7.5L10 17.5l-6.5-3.75v-7.5zM10 10l6.5-3.75M10 10v7.5M10 10L3.5 6.25',
  cylinder: 'M4 5c0-1.4 2.7-2.5 6-2.5s6 1.1 6 2.5-2.7 2.5-6 2.5S4 6.4 4 5zM4 5v10c0 1.4 2.7 2.5 6 2.5s6-1.1 6-2.5V5M4 10c0 1.4 2.7 2.5 6 2.5s6-1.1 6-2.5',
  globe: 'M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15zM2.5 10h15M10 2.5c2 2 3 4.600 3 7.500s-1 5.500-3 7.500c-2-2-3-4.600-3-7.500s1-5.500 3-7.500z',
  shield: 'M10 2.500l6 2.200v4.800c0 3.700-2.500 6.500-6 8-3.500-1.500-6-4.300-6-8V4.700zM7.500 10l1.800 1.800 3.400-3.600',
  key: 'M6.500 9a3.500 3.500 0 107 0 3.500 3.500 0 00-7 0zM10 12.500v5M10 15h2.500',
  person: 'M10 3a3.200 3.200 0 100 6.400A3.200 3.200 0 0010 3zM3.500 17c.6-3.400 3.200-5.200 6.500-5.200s5.900 1.800 6.500 5.200',
  window: 'M3 4h14v12H3zM3 7.500h14M5.500 5.750h.01M7.500 5.750h.01',
  gateway: 'M10 2.500v15M4 6.500h4M4 13.500h4M12 6.500h4M12 10h4M12 13.500h4M6 4.500l2 2-2 2M14 8l2 2-2 2',
  stream: 'M2.500 6c2.500-2.500 5-2.500 7.500 0s5 2.500 7.500 0M2.500 10.500c2.500-2.500 5-2.500 7.500 0s5 2.500 7.500 0M2.500 15c2.500-2.500 5-2.500 7.500 0s5 2.500 7.500 0',
  gear: 'M10 7a3 3 0 100 6 3 3 0 000-6zM10 2.500V5M10 15v2.500M2.500 10H5M15 10h2.500M4.700 4.700l1.800 1.800M13.500 13.500l1.800 1.800M15.300 4.700l-1.800 1.800M6.500 13.500l-1.800 1.800',
  spark: 'M10 2.500l1.800 5.700 5.700 1.800-5.700 1.800L10 17.500l-1.800-5.700L2.500 10l5.700-1.800z',
  lens: 'M8.500 3a5.500 5.500 0 100 11 5.500 5.500 0 000-11zM12.500 12.500l4.500 4.500',
  pulse: 'M2.500 10.500h3.500l2-6 4 11 2-5h3.500',
  branch: 'M5 3.500v13M5 12c0-4 10-2 10-7M15 3.500a1.500 1.500 0 100 3 1.500 1.500 0 000-3z',
  flow: 'M3 4h5v4H3zM12 12h5v4h-5zM5.500 8v6H12M8 6h6.500v6',
  page: 'M5 2.500h7l3.500 3.500v11.500H5zM12 2.500V6h3.500M7.500 10h5M7.500 13h5',
  antenna: 'M10 10v7.500M7 17.500h6M10 8.500a1.500 1.500 0 100 .01zM6.200 12.200a5.200 5.200 0 010-7.400M13.800 12.200a5.200 5.200 0 000-7.400M3.700 14a8 8 0 010-11M16.300 14a8 8 0 000-11',
  flask: 'M8 2.500h4M8.500 2.500v5L4 15.500c-.5 1 .1 2 1.200 2h9.600c1.100 0 1.700-1 1.200-2l-4.500-8v-5M6.500 12.500h7',
  scales: 'M10 3v14M6.500 17h7M4 6h12M4 6l-2 5h4zM16 6l-2 5h4z',
  funnel: 'M3 3.500h14l-5.500 6.500v6l-3 1.500v-7.500z',
} as const

export type Glyph = keyof typeof glyphs

/** The sign of each category of the catalogue. */
const glyphOfCategory: Readonly<Record<string, Glyph>> = {
  development: 'window', evaluation: 'scales', federated: 'branch', model: 'spark', optimization: 'gear', training: 'flask',
  application: 'window', client: 'person', edge: 'antenna', gateway: 'gateway', identity: 'person', safety: 'shield', serving: 'server',
  features: 'funnel', governance: 'scales', ingestion: 'funnel', messaging: 'stream', platform: 'hexagon', preparation: 'gear', processing: 'gear',
  retrieval: 'lens', source: 'page', storage: 'cylinder', streaming: 'stream', twin: 'branch',
  compute: 'chip', 'container-platform': 'hexagon', crypto: 'key', 'hybrid-network': 'globe', network: 'globe', 'on-prem': 'server', serverless: 'spark',
  audit: 'page', devops: 'branch', 'edge-ops': 'antenna', finops: 'scales', 'genai-orchestration': 'flow', llmops: 'pulse', mlops: 'flask',
  observability: 'pulse', orchestration: 'flow', 'security-ops': 'shield',
}
const glyphOfKind: Readonly<Record<string, Glyph>> = { 'secrets-manager': 'key', iam: 'key', waf: 'shield', 'ddos-protection': 'shield', 'network-firewall': 'shield', 'data-perimeter': 'shield' }

export const glyphOf = (kind: string, category: string | undefined): Glyph => glyphOfKind[kind] ?? glyphOfCategory[category ?? ''] ?? 'page'
