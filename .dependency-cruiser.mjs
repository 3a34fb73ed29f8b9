import { rooms } from './scripts/walls.data.ts'

const tests = '(\\.test\\.tsx?$|\\.d\\.ts$|/fixtures?[./]|any-[a-z-]+\\.ts$|conformance\\.ts$)'
const ours = '^(domain|templates|exporters|importers|adapters|server|cli|src|e2e|bench|eval|scripts)/'
/** The first room whose path matches is the one a file is in, so the paths before it are taken out. */
const before = (at) => rooms.slice(0, at).map(({ path }) => path)

export default {
  forbidden: [
    ...rooms.map(({ path, may }, at) => ({
      name: `wall-${path.replace(/[\^\\$()?:!]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/-$/, '')}`,
      severity: 'error',
      from: { path, pathNot: [tests, ...before(at)] },
      // $1 keeps a panel to itself: it may import its own folder and no other panel's.
      to: { path: ours, pathNot: [path.includes('([^/]+)') ? path.replace('([^/]+)', '$1(/|\\.tsx?$)') : path, ...may] },
    })),
    { name: 'no-circle', severity: 'error', from: { pathNot: '^exporters/infrastructure/lowering/' }, to: { circular: true } },
    {
      name: 'no-circle-at-run-time', severity: 'error', comment: 'in a lowering a part knows its account and the account its parts; such circles of types are erased before anything runs',
      from: { path: '^exporters/infrastructure/lowering/' }, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-is-pure', severity: 'error', comment: 'no Node builtin in domain, exporters, importers or templates',
      from: { path: '^(domain|exporters|importers|templates)/', pathNot: [tests, 'golden'] }, to: { dependencyTypes: ['core'] },
    },
    {
      name: 'yjs-is-wrapped-once', severity: 'error', comment: 'in domain only document/ knows Yjs',
      from: { path: '^(domain|exporters|importers|templates)/', pathNot: ['^domain/document/', tests] }, to: { path: 'node_modules/(yjs|y-protocols|y-websocket|lib0)/' },
    },
    {
      name: 'no-framework-in-domain', severity: 'error',
      from: { path: '^(domain|exporters|importers|templates)/' }, to: { path: 'node_modules/(react|react-dom|@xyflow|@mantine|zustand|hono|ws|openai|pg|redis)/' },
    },
    { name: 'nothing-imports-tests', severity: 'error', from: { pathNot: tests }, to: { path: '\\.test\\.tsx?$' } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\?(url|raw|worker)|\\.css$|\\.svg' } },
    { name: 'no-dev-dependency-in-product', severity: 'error', from: { path: '^(domain|exporters|importers|adapters|server|cli|templates)/', pathNot: [tests] }, to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] } },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^dist/|golden/|\\?(url|raw|worker))' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'] },
  },
}
