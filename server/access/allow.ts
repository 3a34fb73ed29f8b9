import type { Role } from '#domain/protocol.ts'

/** Everything that can be done with a design. */
export type Action = 'read' | 'export' | 'comment' | 'edit' | 'name-version' | 'share' | 'delete' | 'read-audit'

const actions: Record<Role, ReadonlySet<Action>> = {
  view: new Set(['read', 'export']),
  comment: new Set(['read', 'export', 'comment']),
  edit: new Set(['read', 'export', 'comment', 'edit', 'name-version']),
  owner: new Set(['read', 'export', 'comment', 'edit', 'name-version', 'share', 'delete', 'read-audit']),
}

/** The one place that says who may do what: in rooms and on every route. */
export const allow = (role: Role, action: Action): boolean => actions[role].has(action)
