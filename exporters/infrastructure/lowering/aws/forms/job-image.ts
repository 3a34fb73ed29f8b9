import type { Expression } from '../../../model/value.ts'
import type { Part } from '../part.ts'
import { imagesOf } from './images.ts'
import { jobImages } from './serving-images.data.ts'

export type JobImage = keyof typeof jobImages | 'own'

/** The image that a job runs in: one of AWS's own, or one that the team pushes. */
export function jobImage(it: Part, image: JobImage): Expression | string {
  if (image === 'own') {
    it.permit(...imagesOf(it.place).pull(it))
    return imagesOf(it.place).of(it)
  }
  const { repository, tag } = jobImages[image]
  return it
    .make(
      'aws_sagemaker_prebuilt_ecr_image',
      { repository_name: repository, image_tag: tag },
      { data: true, comment: `AWS's own image that runs ${it.label}.` },
    )
    .get('registry_path')
}
