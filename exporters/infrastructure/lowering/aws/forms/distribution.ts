import { block, blocks, type Body, type Expression, text } from '../../../model/value.ts'
import type { Faces, Front } from '../faces.ts'
import type { Part } from '../part.ts'
import { bucketOf } from './bucket.ts'

/** AWS's own policies for caching and forwarding, by their fixed ids. AWS documentation, recalled 2026-11-24; confidence high. */
const policies = {
  cached: '658327ea-f89d-4fab-a63d-7e88639e58f6',
  uncached: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
  allButHost: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
  safeHeaders: '67f7725c-6f97-4210-82d7-5512b31e9d03',
}

/** CloudFront before what it is joined to; before a bucket of its own where it is joined to nothing. */
export function makeDistribution(it: Part): Faces {
  const origins: { id: string; front: Front }[] = []
  const control = it.make('aws_cloudfront_origin_access_control', {
    name: it.name(64),
    description: text`Signs what ${it.id} asks of buckets`,
    origin_access_control_origin_type: 's3',
    signing_behavior: 'always',
    signing_protocol: 'sigv4',
  })
  const distribution = it.make('aws_cloudfront_distribution', {
    enabled: true,
    comment: it.label.slice(0, 120),
    is_ipv6_enabled: true,
    http_version: 'http2and3',
    price_class: 'PriceClass_100',
    tags: it.tags,
    restrictions: block({ geo_restriction: block({ restriction_type: 'none' }) }),
    viewer_certificate: block({ cloudfront_default_certificate: true, minimum_protocol_version: 'TLSv1' }),
  })
  it.account.later(() => {
    if (origins.length === 0) origins.push({ id: 'content', front: ownContent(it, distribution.get('arn')) })
    distribution.set('origin', blocks(origins.map(({ id, front }) => origin(id, front, control.get('id')))))
    const [first, ...others] = origins
    if (first === undefined) return
    if (first.front.kind === 'bucket') distribution.set('default_root_object', 'index.html')
    distribution.set('default_cache_behavior', block(behaviour(first)))
    distribution.set('ordered_cache_behavior', blocks(others.map((each) => ({ path_pattern: `/${each.id}/*`, ...behaviour(each) }))))
  })
  return {
    address: { word: 'URL', value: text`https://${distribution.get('domain_name')}` },
    front: {
      kind: 'distribution',
      domain: distribution.get('domain_name'),
      zoneId: distribution.get('hosted_zone_id'),
      arn: distribution.get('arn'),
      resource: distribution,
    },
    alarms: [
      {
        metric: '5xxErrorRate',
        namespace: 'AWS/CloudFront',
        dimensions: { DistributionId: distribution.get('id'), Region: 'Global' },
        statistic: 'Average',
        over: 5,
        what: 'passes on errors',
      },
    ],
    join: (link, other) => {
      const { front } = other.faces
      if (front === undefined || front.kind === 'distribution' || front.kind === 'accelerator') return false
      if (!origins.some(({ id }) => id === other.id)) origins.push({ id: other.id, front })
      link.traces.push(`origin ${other.id} of ${distribution.address.join('.')}`)
      return true
    },
  }
}

const origin = (id: string, { kind, domain }: Front, control: Expression): Body =>
  kind === 'bucket'
    ? { origin_id: id, domain_name: domain, origin_access_control_id: control }
    : {
        origin_id: id,
        domain_name: domain,
        custom_origin_config: block({
          http_port: 80,
          https_port: 443,
          origin_protocol_policy: 'https-only',
          origin_ssl_protocols: ['TLSv1.2'],
          origin_read_timeout: 60,
        }),
      }

const behaviour = ({ id, front }: { id: string; front: Front }): Body => {
  const still = front.kind === 'bucket'
  return {
    target_origin_id: id,
    viewer_protocol_policy: 'redirect-to-https',
    compress: true,
    allowed_methods: still ? ['GET', 'HEAD'] : ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'],
    cached_methods: ['GET', 'HEAD'],
    cache_policy_id: still ? policies.cached : policies.uncached,
    origin_request_policy_id: still ? undefined : policies.allButHost,
    response_headers_policy_id: policies.safeHeaders,
  }
}

function ownContent(it: Part, distribution: Expression): Front {
  const bucket = bucketOf(it, { suffix: 'content' })
  bucket.admit({
    sid: 'DistributionReads',
    principal: { Service: 'cloudfront.amazonaws.com' },
    actions: ['s3:GetObject'],
    resources: [text`${bucket.resource.get('arn')}/*`],
    condition: { StringEquals: { 'AWS:SourceArn': distribution } },
  })
  it.assume('It is joined to nothing that it could stand before; a bucket for its content is added.')
  return { kind: 'bucket', domain: bucket.resource.get('bucket_regional_domain_name'), resource: bucket.resource }
}
