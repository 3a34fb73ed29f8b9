import type { Component } from '#domain/design/schema.ts'
import { addressOf, shortened } from '../../../model/names.ts'
import type { Resource } from '../../../model/resource.ts'
import { call, type Expression, text } from '../../../model/value.ts'
import type { Place } from '../place.ts'

/** The identity of a machine that stands outside: it signs in with a token of its own issuer, never with a key. */
export function outsideIdentity(place: Place, other: Component): Resource {
  const { account } = place
  return place.once(`outside ${other.id}`, () => {
    const issuer = account.module.variable('outside_issuer', {
      type: 'string',
      description: 'Issuer of the tokens with which machines outside Azure sign in.',
      default: 'https://token.example.com',
      validation: { condition: (value) => startsSafely(value), message: 'Write an address that begins with https://.' },
      refuses: 'http://plain',
    })
    account.module.want({ variable: 'outside_issuer', message: 'Who issues the tokens of machines that stand outside.' })
    const meta = { topic: 'security', origin: other.id } as const
    const identity = account.module.add(
      'resource',
      'azurerm_user_assigned_identity',
      addressOf(other.id, 'outside'),
      { name: text`${account.prefix}-${shortened(other.id, 90)}-outside`, ...place.here, tags: account.tags },
      { ...meta, comment: `${other.name || other.id} stands outside and acts as this identity here.` },
    )
    account.module.add(
      'resource',
      'azurerm_federated_identity_credential',
      addressOf(other.id, 'outside'),
      {
        name: 'outside',
        user_assigned_identity_id: identity.get('id'),
        audience: ['api://AzureADTokenExchange'],
        issuer: issuer.value,
        subject: `design:${other.id}`,
      },
      meta,
    )
    return identity
  })
}

const startsSafely = (value: Expression): Expression => call('startswith', value, 'https://')
