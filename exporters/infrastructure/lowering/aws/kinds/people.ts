import { block, text } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import { artifacts, folderRights } from '../forms/artifacts.ts'
import { workteam } from '../forms/workers.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

const template =
  '<script src="https://assets.crowd.aws/crowd-html-elements.js"></script>\n<crowd-form>\n  <crowd-classifier name="decision" categories="[\'approve\', \'reject\', \'unsure\']" header="Please decide">\n    <classification-target>{{ task.input.taskObject | escape }}</classification-target>\n    <full-instructions header="How to decide">Read all of it. Choose unsure when you are.</full-instructions>\n    <short-instructions>Approve, reject or unsure.</short-instructions>\n  </crowd-classifier>\n</crowd-form>\n'

/** People who look at what the machine is unsure of. */
function review(it: Part): Faces {
  const role = it.helper('flow', ['sagemaker'], [...folderRights(it.place, `reviews/${it.id}`, 'write')])
  const ui = it.make('aws_sagemaker_human_task_ui', { human_task_ui_name: it.name(63), tags: it.tags, ui_template: block({ content: template }) })
  const flow = it.make('aws_sagemaker_flow_definition', {
    flow_definition_name: it.name(63),
    role_arn: role.get('arn'),
    tags: it.tags,
    human_loop_config: block({
      human_task_ui_arn: ui.get('arn'),
      task_count: 1,
      task_title: it.label.slice(0, 128) || it.id,
      task_description: 'Look at the result and decide.',
      workteam_arn: workteam(it).get('arn'),
      task_availability_lifetime_in_seconds: 86_400,
      task_time_limit_in_seconds: 3600,
    }),
    output_config: block({ s3_output_path: text`s3://${artifacts(it.place).get('id')}/reviews/${it.id}/`, kms_key_id: it.place.key(undefined).arn }),
  })
  const call: readonly Statement[] = [
    {
      actions: ['sagemaker:DescribeHumanLoop', 'sagemaker:StartHumanLoop', 'sagemaker:StopHumanLoop'],
      resources: [flow.get('arn'), it.account.arn('sagemaker', it.place.region, 'human-loop/*')],
    },
  ]
  return {
    grants: { call, write: call, start: call, read: folderRights(it.place, `reviews/${it.id}`, 'read') },
    address: { word: 'REVIEW', value: flow.get('arn') },
    emits: {
      kind: 'events',
      pattern: {
        source: ['aws.sagemaker'],
        'detail-type': ['SageMaker A2I HumanLoop Status Change'],
        detail: { flowDefinitionArn: [flow.get('arn')], humanLoopStatus: ['Completed'] },
      },
    },
    join: (link, other, end) => {
      if (end !== 'from' || other.faces.role !== undefined || other.faces.takes !== undefined) return false
      link.traces.push(`decisions lie under reviews/${it.id} in the artifact bucket, for ${other.id}`)
      return true
    },
  }
}

/** People who say what is in the data. */
function labelling(it: Part): Faces {
  const role = it.role('sagemaker')
  it.permit(...folderRights(it.place, `labels/${it.id}`, 'write'), {
    actions: ['sagemaker:CreateLabelingJob', 'sagemaker:DescribeLabelingJob', 'sagemaker:StopLabelingJob'],
    resources: [it.account.arn('sagemaker', it.place.region, 'labeling-job/*')],
  })
  const ui = it.make('aws_sagemaker_human_task_ui', { human_task_ui_name: it.name(63), tags: it.tags, ui_template: block({ content: template }) })
  const team = workteam(it)
  return {
    role,
    address: { word: 'WORKTEAM', value: team.get('arn') },
    holder: ui,
    grants: {
      read: folderRights(it.place, `labels/${it.id}`, 'read'),
      call: [{ actions: ['sagemaker:DescribeWorkteam'], resources: [team.get('arn')] }],
    },
    emits: { kind: 'events', pattern: { source: ['aws.sagemaker'], 'detail-type': ['SageMaker Ground Truth Labeling Job State Change'] } },
  }
}

/** Work that people do. */
export const people: Lowerings = {
  'human-review': review,
  'data-labeling': labelling,
}
