import * as Y from 'yjs'

/** The roots of the shared document; README.md says what lies in each. */
export const rootNames = ['about', 'requirements', 'boundaries', 'components', 'connections', 'waivers', 'positions'] as const
export type RootName = (typeof rootNames)[number]
export type Roots = Readonly<Record<RootName, Y.Map<unknown>>>

export const rootsOf = (doc: Y.Doc): Roots => ({
  about: doc.getMap('about'),
  requirements: doc.getMap('requirements'),
  boundaries: doc.getMap('boundaries'),
  components: doc.getMap('components'),
  connections: doc.getMap('connections'),
  waivers: doc.getMap('waivers'),
  positions: doc.getMap('positions'),
})

/** Settings are keys of their element's map, told apart from its own fields by this prefix. */
export const settingPrefix = 's:'
