import type { Edit } from '../../design/edit.ts'

/** Ids of the elements that edits change, each once, in the order they are first touched. */
export function touchedBy(edits: readonly Edit[]): string[] {
  return [
    ...new Set(
      edits.flatMap((edit): string[] => {
        switch (edit.kind) {
          case 'title':
          case 'require':
          case 'waive':
          case 'withdraw':
            return []
          case 'place':
            return [edit.component.id]
          case 'remove':
          case 'rename':
          case 'replace':
          case 'provide':
          case 'enclose':
          case 'configure':
          case 'explain':
            return [edit.component]
          case 'connect':
            return [edit.connection.id]
          case 'disconnect':
          case 'reconnect':
          case 'carry':
          case 'label':
          case 'configure-connection':
            return [edit.connection]
          case 'bound':
            return [edit.boundary.id]
          case 'unbound':
          case 'rename-boundary':
          case 'enclose-boundary':
          case 'configure-boundary':
            return [edit.boundary]
          case 'position':
            return [edit.of]
        }
      }),
    ),
  ]
}
