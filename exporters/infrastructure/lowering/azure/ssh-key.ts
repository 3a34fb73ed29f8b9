import { call, type Expression } from '../../model/value.ts'
import type { Account } from './account.ts'
import { unusedKey } from './unused-key.data.ts'

/** The public key of those who may sign in to machines. */
export function sshKeyOf({ module }: Account): Expression {
  module.want({ variable: 'admin_ssh_public_key', message: 'The public key of those who may sign in to machines.' })
  return module.variable('admin_ssh_public_key', {
    type: 'string',
    description: 'Public SSH key of the administrators of machines.',
    default: unusedKey,
    validation: { condition: (value) => call('can', call('regex', '^ssh-(rsa|ed25519) ', value)), message: 'Write an SSH public key.' },
    refuses: 'password',
  }).value
}
