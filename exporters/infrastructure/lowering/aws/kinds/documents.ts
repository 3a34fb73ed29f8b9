import type { Faces } from '../faces.ts'
import { makeFunction } from '../forms/function.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

/** Text out of documents: Amazon Textract, driven by a function that hears when it is done. */
function extraction(it: Part): Faces {
  const done = it.make('aws_sns_topic', { name: it.name(200, '-done'), kms_master_key_id: it.key, tags: it.tags }, { suffix: 'done' })
  if (it.encryption === 'cmk') it.place.key(it).serve('sns')
  const notify = it.helper('notify', ['textract'], it.keyed('write', { actions: ['sns:Publish'], resources: [done.get('arn')] }))
  const faces = makeFunction(it, {
    timeoutSeconds: 300,
    memoryMB: 2048,
    environment: [
      ['DONE_TOPIC', done.get('arn')],
      ['NOTIFY_ROLE', notify.get('arn')],
    ],
    statements: [
      {
        actions: [
          'textract:AnalyzeDocument',
          'textract:DetectDocumentText',
          'textract:GetDocumentAnalysis',
          'textract:GetDocumentTextDetection',
          'textract:StartDocumentAnalysis',
          'textract:StartDocumentTextDetection',
        ],
        resources: ['*'],
      },
      { actions: ['iam:PassRole'], resources: [notify.get('arn')], condition: { StringEquals: { 'iam:PassedToService': 'textract.amazonaws.com' } } },
    ],
  })
  it.make(
    'aws_lambda_permission',
    {
      action: 'lambda:InvokeFunction',
      function_name: faces.resource.get('function_name'),
      principal: 'sns.amazonaws.com',
      source_arn: done.get('arn'),
    },
    { suffix: 'done' },
  )
  it.make('aws_sns_topic_subscription', { topic_arn: done.get('arn'), protocol: 'lambda', endpoint: faces.resource.get('arn') }, { suffix: 'done' })
  return faces
}

/** Cuts text, asks for vectors, writes them into the index. */
const embedding = (it: Part): Faces => makeFunction(it, { timeoutSeconds: 900, memoryMB: 3072 })

/** Finds and removes what points to a person. */
const redaction = (it: Part): Faces =>
  makeFunction(it, {
    timeoutSeconds: 120,
    statements: [
      {
        actions: [
          'comprehend:ContainsPiiEntities',
          'comprehend:DetectPiiEntities',
          'comprehend:StartPiiEntitiesDetectionJob',
          'comprehend:DescribePiiEntitiesDetectionJob',
        ],
        resources: ['*'],
      },
    ],
  })

/** What is done with text. */
export const documents: Lowerings = {
  'document-extraction': extraction,
  'embedding-pipeline': embedding,
  'pii-redaction': redaction,
}
