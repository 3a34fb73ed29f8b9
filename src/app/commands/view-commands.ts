import { toggleHeat } from '../../state/heat.ts'
import { preferences } from '../../state/preferences.ts'
import type { Panel, Rail } from '../../state/view-slice.ts'
import type { Studio } from '../../state/studio.ts'
import { go } from '../route.ts'
import type { Command } from './command.ts'

const toggled =
  (panel: Panel) =>
  ({ store }: Studio) =>
    store.getState().look({ panel: store.getState().panel === panel ? null : panel })
const railed =
  (rail: Rail) =>
  ({ store }: Studio) =>
    store.getState().look({ rail: store.getState().rail === rail ? null : rail })

export const viewCommands: readonly Command[] = [
  { id: 'ask', title: 'Ask for a change in words', group: 'Add', keys: ['/'], also: 'prompt generate ai', run: focusPrompt },
  {
    id: 'understood',
    title: 'What was understood',
    group: 'Add',
    also: 'requirements chips wishes correct',
    when: ({ store }) => store.getState().role === 'edit',
    run: ({ store }) => store.getState().ask({ tray: 'understood' }),
  },
  {
    id: 'ways',
    title: 'Alternatives side by side',
    group: 'Add',
    also: 'cheapest fastest resilient compare',
    when: ({ store }) => store.getState().design.components.length > 0,
    run: ({ store }) => store.getState().look({ overlay: 'ways' }),
  },
  {
    id: 'guide',
    title: 'Guide, layer by layer',
    group: 'Add',
    keys: ['G'],
    also: 'wizard form requirements steps',
    when: ({ store }) => store.getState().role === 'edit',
    run: ({ store }) => store.getState().look({ overlay: 'guide' }),
  },
  { id: 'add', title: 'Add a component', group: 'Add', keys: ['A'], also: 'palette insert place', run: railed('add') },
  { id: 'templates', title: 'Templates', group: 'Add', keys: ['T'], also: 'gallery start', run: railed('templates') },

  { id: 'view-layers', title: 'View as layers', group: 'View', keys: ['Alt+1'], run: ({ store }) => store.getState().look({ projection: 'layers' }) },
  {
    id: 'view-deployment',
    title: 'View as deployment',
    group: 'View',
    keys: ['Alt+2'],
    also: 'regions networks boundaries',
    run: ({ store }) => store.getState().look({ projection: 'deployment' }),
  },
  {
    id: 'view-text',
    title: 'View as text',
    group: 'View',
    keys: ['Alt+3'],
    also: 'yaml code',
    run: ({ store }) => store.getState().look({ projection: 'text' }),
  },
  { id: 'fit', title: 'Fit the drawing', group: 'View', keys: ['Shift+1'], also: 'zoom all', run: ({ store }) => store.getState().camera?.fit() },
  {
    id: 'zoom-selection',
    title: 'Zoom to the selection',
    group: 'View',
    keys: ['Shift+2'],
    when: ({ store }) => store.getState().selected.length > 0,
    run: ({ store }) => store.getState().camera?.show(store.getState().selected),
  },
  { id: 'zoom-100', title: 'Zoom to 100 %', group: 'View', keys: ['Shift+0'], run: ({ store }) => store.getState().camera?.zoomTo(1) },
  { id: 'zoom-in', title: 'Zoom in', group: 'View', keys: ['Mod+=', 'Mod++', '+'], run: ({ store }) => store.getState().camera?.zoomBy(1.25) },
  { id: 'zoom-out', title: 'Zoom out', group: 'View', keys: ['Mod+-', '-'], run: ({ store }) => store.getState().camera?.zoomBy(1 / 1.25) },
  { id: 'tool-select', title: 'Select tool', group: 'View', keys: ['V'], run: ({ store }) => store.getState().look({ tool: 'select' }) },
  { id: 'tool-hand', title: 'Hand tool', group: 'View', keys: ['H'], also: 'pan', run: ({ store }) => store.getState().look({ tool: 'hand' }) },
  {
    id: 'minimap',
    title: 'Show or hide the minimap',
    group: 'View',
    keys: ['M'],
    run: ({ store }) => store.getState().look({ minimap: !store.getState().minimap }),
  },
  { id: 'heat', title: 'Show or hide cost as heat', group: 'View', keys: ['Shift+H'], also: 'money expensive map', run: toggleHeat },
  { id: 'theme', title: 'Switch between light and dark', group: 'View', keys: ['Shift+D'], also: 'theme appearance', run: switchTheme },
  {
    id: 'contrast',
    title: 'High contrast on or off',
    group: 'View',
    run: () => preferences.getState().prefer({ contrast: preferences.getState().contrast === 'high' ? 'system' : 'high' }),
  },

  { id: 'panel-inspect', title: 'Inspect', group: 'Panels', keys: ['1'], run: toggled('inspect') },
  { id: 'panel-findings', title: 'Findings', group: 'Panels', keys: ['2'], also: 'problems checks', run: toggled('findings') },
  { id: 'panel-sizing', title: 'Sizing', group: 'Panels', keys: ['3'], also: 'gpu accelerators', run: toggled('sizing') },
  { id: 'panel-cost', title: 'Cost', group: 'Panels', keys: ['4'], also: 'bill price money', run: toggled('cost') },
  { id: 'panel-compliance', title: 'Compliance', group: 'Panels', keys: ['5'], also: 'controls frameworks law', run: toggled('compliance') },
  { id: 'panel-export', title: 'Export', group: 'Panels', keys: ['6', 'Mod+Shift+E'], also: 'terraform download', run: toggled('export') },
  { id: 'outline', title: 'Outline', group: 'Panels', keys: ['O'], also: 'layers tree list', run: railed('outline') },
  {
    id: 'close-panel',
    title: 'Close the panels',
    group: 'Panels',
    keys: ['Mod+.'],
    run: ({ store }) => store.getState().look({ panel: null, rail: null }),
  },

  { id: 'share', title: 'Share', group: 'Design', also: 'link invite', run: ({ store }) => store.getState().look({ overlay: 'share' }) },
  {
    id: 'import',
    title: 'Import a file',
    group: 'Design',
    also: 'open upload yaml mermaid svg',
    when: ({ store }) => store.getState().role === 'edit',
    run: (studio) => void import('../import/import-file.ts').then(({ importFile }) => importFile(studio)),
  },
  { id: 'home', title: 'Go home', group: 'Design', also: 'designs', run: () => go('/') },

  { id: 'commands', title: 'Commands', group: 'Help', keys: ['Mod+K'], run: ({ store }) => store.getState().look({ overlay: 'commands' }) },
  { id: 'shortcuts', title: 'Keyboard shortcuts', group: 'Help', keys: ['?'], run: ({ store }) => store.getState().look({ overlay: 'shortcuts' }) },
]

function focusPrompt({ store }: Studio): void {
  store.getState().look({ promptOpen: true })
  document.querySelector<HTMLTextAreaElement>('.prompt-bar textarea')?.focus()
}

function switchTheme(): void {
  preferences.getState().prefer({ theme: document.documentElement.dataset['theme'] === 'dark' ? 'light' : 'dark' })
}
