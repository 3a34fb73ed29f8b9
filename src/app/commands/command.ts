import type { Studio } from '../../state/studio.ts'

export const commandGroups = ['Edit', 'Select', 'Add', 'View', 'Panels', 'Design', 'Help'] as const
export type CommandGroup = (typeof commandGroups)[number]

/**
 * Something a person can do. The keyboard, the command palette, the shortcut sheet and tooltips all read the one table of these.
 * A key is written `Mod+Shift+Z`: Mod is Ctrl, on a Mac Cmd; single letters work while nothing is typed into.
 */
export type Command = {
  id: string
  title: string
  group: CommandGroup
  keys?: readonly string[]
  /** Other words people look for it by. */
  also?: string
  /** Absent = always. */
  when?: (studio: Studio) => boolean
  run: (studio: Studio) => void
}
