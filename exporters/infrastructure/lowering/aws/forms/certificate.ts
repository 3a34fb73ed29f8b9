import type { Resource } from '../../../model/resource.ts'
import { call, each, element, type Expression, loop, operation, reference, text } from '../../../model/value.ts'
import { slug } from '../../../model/names.ts'
import type { Part } from '../part.ts'

/** The domain under which the design is reached. Only its owner knows it, so the default plans but warns. */
export function domainName(it: Part): Expression {
  const { account } = it
  const usual = `${slug(account.design.name).slice(0, 40).replace(/-+$/, '') || 'strata'}.example.com`
  const domain = account.module.variable('domain_name', {
    type: 'string',
    description: 'Domain under which it is reached; you must own it.',
    default: usual,
    validation: {
      condition: (value) => call('can', call('regex', '^([a-z0-9-]+\\.)+[a-z]{2,}$', value)),
      message: 'Write a domain, such as ai.your-company.org.',
    },
    refuses: 'no domain',
  })
  account.module.want({
    variable: 'domain_name',
    message: 'domain_name still ends with example.com, which nobody owns; set a domain of yours before you apply.',
  })
  return domain.value
}

/** A certificate for a name under the domain, proved by records where the design has a DNS zone. */
export function certificate(it: Part, options: { edge?: boolean; suffix?: string } = {}): Expression {
  const { account } = it
  const drawn =
    options.edge === true
      ? undefined
      : [...account.parts.values()].find((part) => part.component.kind === 'certificate-manager' && part.place === it.place)
  const found = drawn?.resources.find(({ type }) => type === 'aws_acm_certificate')
  if (found !== undefined) return found.get('arn')
  const made = issue(it, domainName(it), options)
  return made.proof ?? made.certificate.get('arn')
}

export function issue(
  it: Part,
  domain: Expression,
  options: { edge?: boolean; suffix?: string } = {},
): { certificate: Resource; proof: Expression | undefined } {
  const { account } = it
  const provider = options.edge === true ? { provider: account.edgeProvider } : {}
  const suffix = options.suffix === undefined ? {} : { suffix: options.suffix }
  const made = it.make(
    'aws_acm_certificate',
    { domain_name: text`${it.id}.${domain}`, subject_alternative_names: [domain, text`*.${domain}`], validation_method: 'DNS', tags: it.tags },
    {
      topic: 'network',
      lifecycle: { create_before_destroy: true },
      ...suffix,
      ...provider,
    },
  )
  const zone = [...account.parts.values()].find((part) => part.component.kind === 'dns')?.resources.find(({ type }) => type === 'aws_route53_zone')
  if (zone === undefined) {
    it.assume('No DNS zone is drawn: put the validation records of the certificate into your zone by hand.')
    return { certificate: made, proof: undefined }
  }
  // The names are known before the certificate is; its wildcard is proved by the record of the domain itself.
  const option = element('option')
  const told = (what: string) =>
    call(
      'one',
      loop([option], made.get('domain_validation_options'), reference(option, what), {
        when: operation(reference(option, 'domain_name'), '==', reference(each, 'value')),
      }),
    )
  const record = it.make(
    'aws_route53_record',
    {
      zone_id: zone.get('zone_id'),
      allow_overwrite: true,
      ttl: 60,
      name: told('resource_record_name'),
      type: told('resource_record_type'),
      records: [told('resource_record_value')],
    },
    { topic: 'network', suffix: `${options.suffix ?? ''}proof`, forEach: { own: text`${it.id}.${domain}`, domain } },
  )
  const proven = it.make(
    'aws_acm_certificate_validation',
    { certificate_arn: made.get('arn'), validation_record_fqdns: record.all('fqdn') },
    { topic: 'network', ...suffix, ...provider },
  )
  return { certificate: made, proof: proven.get('certificate_arn') }
}
