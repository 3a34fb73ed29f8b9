import type { Resource } from '../../../model/resource.ts'
import { text } from '../../../model/value.ts'
import type { Place } from '../place.ts'
import { makeBucket } from './bucket.ts'

/** The bucket that services write their access logs to. Load balancers write only where Amazon S3 holds the key. */
export function deliveryBucket(place: Place): Resource {
  return place.once('delivery bucket', () => {
    const { account } = place
    const { resource, admit } = makeBucket(
      (type, body) =>
        place.make(
          'resource',
          type,
          'documents',
          body,
          'observability',
          type === 'aws_s3_bucket' ? 'Access logs of load balancers and gateways.' : undefined,
        ),
      (work) => account.later(work),
      { prefix: text`${account.prefix}-access-logs`, tags: undefined, key: undefined, versioned: false, expireDays: place.careful ? 365 : 30 },
    )
    admit({
      sid: 'BalancersWrite',
      principal: { Service: 'logdelivery.elasticloadbalancing.amazonaws.com' },
      actions: ['s3:PutObject'],
      resources: [text`${resource.get('arn')}/*`],
      condition: { StringEquals: { 'aws:SourceAccount': account.accountId } },
    })
    admit({
      sid: 'LogDeliveryWrites',
      principal: { Service: 'delivery.logs.amazonaws.com' },
      actions: ['s3:PutObject'],
      resources: [text`${resource.get('arn')}/*`],
      condition: { StringEquals: { 'aws:SourceAccount': account.accountId, 's3:x-amz-acl': 'bucket-owner-full-control' } },
    })
    return resource
  })
}
