/** Who may import whom. A room that is not listed here may import nothing of ours. */
export type Room = {
  /** Path of the room, a regular expression from the root of the project. */
  path: string
  /** Rooms it may import besides itself. */
  may: readonly string[]
}

const design = '^domain/design/'
const catalog = '^domain/catalog/'
const assessment = '^domain/assessment\\.ts$'
const exporter = '^exporters/exporter\\.ts$'
const domain = '^domain/'

export const rooms: readonly Room[] = [
  { path: design, may: [] },
  { path: catalog, may: [design] },
  { path: '^domain/document/', may: [design] },
  { path: '^domain/checks/', may: [design, catalog] },
  { path: '^domain/sizing/', may: [design, catalog] },
  { path: '^domain/cost/', may: [design, catalog] },
  { path: '^domain/layout/', may: [design, catalog] },
  { path: assessment, may: ['^domain/(checks|sizing|cost|design|catalog)/'] },
  { path: '^domain/generation/', may: ['^domain/(design|catalog|sizing|cost|checks|layout)/'] },
  { path: '^domain/protocol\\.ts$', may: ['^domain/(design|document)/'] },
  { path: '^templates/', may: [design, catalog, '^domain/generation/template\\.ts$'] },
  { path: '^exporters/exporter\\.ts$', may: [assessment] },
  { path: '^exporters/index\\.ts$', may: ['^exporters/'] },
  { path: '^exporters/diagram/', may: [assessment, design, catalog, '^domain/layout/', exporter] },
  { path: '^exporters/infrastructure/', may: [assessment, design, catalog, '^domain/layout/', exporter, '^exporters/diagram/'] },
  { path: '^exporters/report/', may: [assessment, design, catalog, '^domain/layout/', exporter, '^exporters/diagram/', '^exporters/infrastructure/coverage\\.ts$'] },
  { path: '^exporters/findings/', may: [assessment, design, catalog, '^domain/layout/', exporter] },
  { path: '^exporters/inventory/', may: [assessment, design, catalog, '^domain/layout/', exporter] },
  { path: '^exporters/design/', may: [assessment, design, catalog, '^domain/layout/', exporter] },
  { path: '^importers/', may: [design, catalog, '^domain/layout/'] },
  { path: '^adapters/', may: [domain, '^server/ports\\.ts$'] },
  { path: '^server/main\\.ts$', may: ['^server/', '^adapters/', domain, '^exporters/', '^importers/', '^templates/'] },
  { path: '^server/app\\.ts$', may: ['^server/(?!main)', domain, '^exporters/', '^importers/', '^templates/'] },
  { path: '^server/routes/', may: ['^server/(?!main|app\\.ts|rooms/)', domain, '^exporters/', '^importers/', '^templates/'] },
  { path: '^server/rooms/', may: ['^server/(?!main|app\\.ts|routes/)', domain] },
  { path: '^server/access/', may: ['^server/(?!main|app\\.ts|routes/|rooms/)', domain] },
  { path: '^server/', may: ['^server/(?!main|app\\.ts|routes/)', domain, '^exporters/', '^importers/', '^templates/'] },
  { path: '^cli/main\\.ts$', may: ['^cli/', domain, '^exporters/', '^importers/', '^templates/', '^adapters/', '^server/(main|start)\\.ts$'] },
  { path: '^cli/', may: [domain, '^exporters/', '^importers/', '^templates/'] },
  { path: '^src/main\\.tsx$', may: ['^src/', domain, '^exporters/', '^importers/', '^templates/'] },
  { path: '^src/app/', may: ['^src/(canvas|panels|collaboration|state|api|ui)/', domain, '^exporters/', '^importers/', '^templates/'] },
  { path: '^src/canvas/', may: ['^src/(collaboration|state|api|ui)/', domain, '^exporters/', '^importers/', '^templates/'] },
  { path: '^src/panels/([^/]+)', may: ['^src/(collaboration|state|api|ui)/', domain, '^exporters/', '^importers/', '^templates/'] },
  { path: '^src/collaboration/', may: ['^src/(state|api|ui)/', domain] },
  { path: '^src/state/', may: ['^src/(api|ui)/', domain, '^exporters/', '^importers/', '^templates/'] },
  { path: '^src/api/', may: [domain] },
  { path: '^src/ui/', may: [domain] },
  { path: '^e2e/', may: ['^scripts/'] },
  { path: '^(bench|eval|scripts)/', may: ['^'] },
]
