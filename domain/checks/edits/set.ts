import type { Edit } from '../../design/edit.ts'
import type { Component, Connection } from '../../design/schema.ts'

type Value = string | number | boolean | string[] | null

export const set = (component: Component, setting: string, value: Value): Edit => ({ kind: 'configure', component: component.id, setting, value })

export const setOn = (connection: Connection, setting: string, value: Value): Edit => ({
  kind: 'configure-connection',
  connection: connection.id,
  setting,
  value,
})

export const need = (at: string, value: string | number | boolean | string[]): Edit => ({ kind: 'require', at, value })
