import type { Resource } from '../../../model/resource.ts'
import { text } from '../../../model/value.ts'
import type { Statement } from '../faces.ts'
import type { Place } from '../place.ts'
import { makeBucket } from './bucket.ts'

/** The bucket of a region for what jobs write and what is deployed: model files, code packages, reports. */
export function artifacts(place: Place): Resource {
  return place.once('artifacts', () => {
    const key = place.key(undefined)
    return makeBucket(
      (type, body) =>
        place.make(
          'resource',
          type,
          'artifacts',
          body,
          'data',
          type === 'aws_s3_bucket' ? 'Model files, code packages and reports of jobs.' : undefined,
        ),
      (work) => place.account.later(work),
      { prefix: text`${place.account.prefix}-artifacts`, tags: undefined, key: key.arn, versioned: true },
    ).resource
  })
}

/** Rights on one folder of the artifact bucket. */
export function folderRights(place: Place, folder: string, access: 'read' | 'write'): readonly Statement[] {
  const arn = artifacts(place).get('arn')
  return [
    { actions: ['s3:ListBucket', 's3:GetBucketLocation'], resources: [arn] },
    {
      actions: access === 'read' ? ['s3:GetObject'] : ['s3:GetObject', 's3:PutObject', 's3:AbortMultipartUpload'],
      resources: [text`${arn}/${folder}/*`],
    },
    place.key(undefined).statement(access),
  ]
}
