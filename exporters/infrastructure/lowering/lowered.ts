import type { Omission } from '../../exporter.ts'
import type { Module } from '../model/module.ts'

/** What became of the settings that no argument carries: they hold all the same, or nobody read them. */
export type SettingTrace = { unread: readonly string[]; held: readonly { setting: string; how: string }[] }
/** What became of one component. */
export type ComponentTrace = SettingTrace & { id: string; name: string; kind: string; addresses: readonly string[] }
/** What became of one connection: addresses in the code, and other traces such as an argument. */
export type ConnectionTrace = SettingTrace & { id: string; addresses: readonly string[]; traces: readonly string[] }

/** One cloud's side of a design as resources, with an account of everything that was in the design. */
export type Lowered = {
  module: Module
  components: readonly ComponentTrace[]
  connections: readonly ConnectionTrace[]
  omissions: readonly Omission[]
  assumptions: readonly { of: string | null; what: string }[]
}
