import { editCommands } from './edit-commands.ts'
import { selectCommands } from './select-commands.ts'
import { viewCommands } from './view-commands.ts'
import type { Command } from './command.ts'

/** The one table. */
export const commands: readonly Command[] = [...editCommands, ...selectCommands, ...viewCommands]
