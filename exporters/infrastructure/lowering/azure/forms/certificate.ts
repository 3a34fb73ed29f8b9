import type { Resource } from '../../../model/resource.ts'
import { block, type Expression, text } from '../../../model/value.ts'
import type { Part } from '../part.ts'

/** The certificate under which a gateway answers: that of a drawn manager, else one that the vault signs itself. */
export function certificateOf(it: Part): { secret: Expression; after: readonly Resource[] } {
  const drawn = [...it.account.parts.values()].find(({ component, place }) => component.kind === 'certificate-manager' && place === it.place)
  const made = it.place.once(`certificate ${drawn?.id ?? ''}`, () => makeCertificate(drawn ?? it))
  return { secret: made.get('versionless_secret_id'), after: [] }
}

export function makeCertificate(it: Part): Resource {
  const { account } = it
  const issuer = account.module.variable('certificate_issuer', {
    type: 'string',
    description: 'Issuer that the vault asks for certificates; Self until a certificate authority is bound to the vault.',
    default: 'Self',
  })
  return it.make(
    'azurerm_key_vault_certificate',
    {
      name: 'front',
      key_vault_id: it.vault.resource.get('id'),
      certificate_policy: block({
        issuer_parameters: block({ name: issuer.value }),
        key_properties: block({ exportable: true, key_type: 'RSA', key_size: 3072, reuse_key: false }),
        secret_properties: block({ content_type: 'application/x-pkcs12' }),
        lifetime_action: block({ action: block({ action_type: 'AutoRenew' }), trigger: block({ lifetime_percentage: 80 }) }),
        x509_certificate_properties: block({
          key_usage: ['digitalSignature', 'keyEncipherment'],
          extended_key_usage: ['1.3.6.1.5.5.7.3.1'],
          subject: text`CN=${account.domain}`,
          validity_in_months: 12,
          subject_alternative_names: block({ dns_names: [account.domain] }),
        }),
      }),
      tags: it.tags,
    },
    { suffix: 'certificate', topic: 'security' },
  )
}
