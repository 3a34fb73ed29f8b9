import type { Omission } from '../../exporter.ts'
import type { Module } from '../model/module.ts'

/** What became of one component. */
export type ComponentTrace = { id: string; name: string; kind: string; addresses: readonly string[]; unread: readonly string[] }
/** What became of one connection: addresses in the code, and other traces such as an argument. */
export type ConnectionTrace = { id: string; addresses: readonly string[]; traces: readonly string[]; unread: readonly string[] }

/** One cloud's side of a design as resources, with an account of everything that was in the design. */
export type Lowered = {
  module: Module
  components: readonly ComponentTrace[]
  connections: readonly ConnectionTrace[]
  omissions: readonly Omission[]
  assumptions: readonly { of: string | null; what: string }[]
}
