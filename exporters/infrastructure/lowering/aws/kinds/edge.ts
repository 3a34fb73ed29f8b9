import { block, type Expression, json, text, type Value } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import { makeStack } from '../forms/stack.ts'
import { artifacts, folderRights } from '../forms/artifacts.ts'
import { fleetPolicy, makeBroker } from '../forms/iot.ts'
import { type Lowerings, nothing } from '../lowering.ts'
import type { Part } from '../part.ts'

/** Devices sign up by themselves with a claim, get a certificate each, and may speak of themselves only. */
function fleet(it: Part): Faces {
  const group = it.make('aws_iot_thing_group', { name: it.name(120), properties: block({ description: it.label.slice(0, 200) }), tags: it.tags })
  const type = it.make('aws_iot_thing_type', { name: it.name(120), properties: block({ description: it.id }), tags: it.tags })
  const policy = fleetPolicy(it)
  const role = it.helper('provision', ['iot'], [], ['service-role/AWSIoTThingsRegistration'])
  const template = it.make('aws_iot_provisioning_template', {
    name: it.name(36),
    description: text`Devices of ${it.id}`,
    enabled: true,
    provisioning_role_arn: role.get('arn'),
    tags: it.tags,
    template_body: json({
      Parameters: { SerialNumber: { Type: 'String' }, 'AWS::IoT::Certificate::Id': { Type: 'String' } },
      Resources: {
        thing: {
          Type: 'AWS::IoT::Thing',
          Properties: { ThingName: { Ref: 'SerialNumber' }, ThingTypeName: type.get('name'), ThingGroups: [group.get('name')] },
        },
        certificate: { Type: 'AWS::IoT::Certificate', Properties: { CertificateId: { Ref: 'AWS::IoT::Certificate::Id' }, Status: 'ACTIVE' } },
        policy: { Type: 'AWS::IoT::Policy', Properties: { PolicyName: policy.get('name') } },
      },
    }),
  })
  const data = deviceRole(it)
  return {
    role: data,
    address: { word: 'THING_GROUP', value: group.get('arn') },
    holder: template,
    grants: { write: deploy(it, group.get('arn')), start: deploy(it, group.get('arn')), call: deploy(it, group.get('arn')) },
    join: (link, other, end) => {
      if (other.component.kind !== 'iot-broker') return false
      link.traces.push(
        end === 'from' ? `topics under ${it.id}/ that its policy lets devices write` : `topics under ${it.id}/ that its policy lets devices read`,
      )
      return true
    },
  }
}

/** The role that devices take on for AWS services, by their certificate. */
function deviceRole(it: Part) {
  const role = it.role('credentials.iot')
  it.make('aws_iot_role_alias', { alias: it.name(120), role_arn: role.get('arn'), credential_duration: 3600, tags: it.tags })
  it.permit({
    actions: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
    resources: [it.account.arn('logs', it.place.region, text`log-group:/aws/greengrass/*`)],
  })
  return role
}

const deploy = (it: Part, group: Value): readonly Statement[] => [
  {
    actions: ['greengrass:CreateDeployment', 'greengrass:GetDeployment', 'iot:CreateJob', 'iot:DescribeJob', 'iot:UpdateThingShadow'],
    resources: [group, it.account.arn('greengrass', it.place.region, '*'), it.account.arn('iot', it.place.region, 'job/*')],
  },
]

/** Models and programs for devices, as a component of Greengrass that the fleet gets. */
function runtime(it: Part): Faces {
  const group = it.make('aws_iot_thing_group', { name: it.name(120), properties: block({ description: it.label.slice(0, 200) }), tags: it.tags })
  const bucket = artifacts(it.place)
  const stack = it.make('aws_cloudformation_stack', {
    name: it.name(120, '-component'),
    tags: it.tags,
    template_body: json({
      AWSTemplateFormatVersion: '2010-09-09',
      Description: `component ${it.id}`,
      Resources: { Main: { Type: 'AWS::GreengrassV2::ComponentVersion', Properties: { InlineRecipe: json(recipe(it, bucket.get('id'))) } } },
      Outputs: { Ref: { Value: { Ref: 'Main' } } },
    }),
  })
  const role = deviceRole(it)
  it.permit(...folderRights(it.place, `models/${it.id}`, 'read'))
  return {
    role,
    address: { word: 'THING_GROUP', value: group.get('arn') },
    holder: stack,
    grants: {
      write: [...deploy(it, group.get('arn')), ...folderRights(it.place, `models/${it.id}`, 'write')],
      start: deploy(it, group.get('arn')),
      call: deploy(it, group.get('arn')),
    },
    join: (link, other) => {
      if (other.faces.role === undefined || other.component.kind.startsWith('edge') === false) return false
      link.traces.push(`both run on the device: ${it.id} and ${other.id}`)
      return true
    },
  }
}

const recipe = (it: Part, bucket: Expression): Value => ({
  RecipeFormatVersion: '2020-01-25',
  ComponentName: `design.${it.id}`,
  ComponentVersion: '1.0.0',
  ComponentDescription: it.id,
  ComponentPublisher: 'design',
  ComponentDependencies: { 'aws.greengrass.TokenExchangeService': { VersionRequirement: '^2.0.0', DependencyType: 'HARD' } },
  Manifests: [
    {
      Platform: { os: 'linux' },
      Lifecycle: { Run: 'python3 -u {artifacts:path}/main.py' },
      Artifacts: [{ URI: text`s3://${bucket}/models/${it.id}/main.py` }],
    },
  ],
})

/** SiteWise: figures of machines with a model behind them. */
function industrial(it: Part): Faces {
  const thing = it.make('aws_iot_thing', { name: it.name(120) })
  const stack = makeStack(
    it,
    'AWS::IoTSiteWise::Gateway',
    { GatewayName: it.name(120), GatewayPlatform: { GreengrassV2: { CoreDeviceThingName: thing.get('name') } } },
    [],
  )
  const role = deviceRole(it)
  it.permit({
    actions: ['iotsitewise:BatchPutAssetPropertyValue', 'iotsitewise:DescribeGateway', 'iotsitewise:ListGateways'],
    resources: [it.account.arn('iotsitewise', it.place.region, '*')],
  })
  const write: readonly Statement[] = [
    { actions: ['iotsitewise:BatchPutAssetPropertyValue'], resources: [it.account.arn('iotsitewise', it.place.region, '*')] },
  ]
  return {
    role,
    grants: {
      write,
      call: write,
      read: [
        {
          actions: ['iotsitewise:GetAssetPropertyValue', 'iotsitewise:GetAssetPropertyValueHistory'],
          resources: [it.account.arn('iotsitewise', it.place.region, '*')],
        },
      ],
    },
    address: { word: 'GATEWAY', value: stack.get('outputs', 'Ref') },
  }
}

/** Updates for the whole fleet, staged, with a way back. */
function fleetManager(it: Part): Faces {
  const group = it.make('aws_iot_thing_group', { name: it.name(120), properties: block({ description: it.label.slice(0, 200) }), tags: it.tags })
  it.make('aws_iot_indexing_configuration', {
    thing_indexing_configuration: block({ thing_indexing_mode: 'REGISTRY_AND_SHADOW', thing_connectivity_indexing_mode: 'STATUS' }),
    thing_group_indexing_configuration: block({ thing_group_indexing_mode: 'ON' }),
  })
  const role = it.role('iot')
  it.permit(...folderRights(it.place, 'models', 'read'), ...deploy(it, group.get('arn')))
  return {
    role,
    grants: { write: deploy(it, group.get('arn')), start: deploy(it, group.get('arn')), call: deploy(it, group.get('arn')) },
    address: { word: 'FLEET', value: group.get('arn') },
  }
}

/** A picture of the plant that answers questions: TwinMaker, as CloudFormation makes it. */
function twin(it: Part): Faces {
  const role = it.role('iottwinmaker')
  it.permit(...folderRights(it.place, `twin/${it.id}`, 'write'), {
    actions: ['iotsitewise:BatchGetAssetPropertyValue', 'iotsitewise:DescribeAsset', 'iotsitewise:GetAssetPropertyValueHistory'],
    resources: [it.account.arn('iotsitewise', it.place.region, '*')],
  })
  const stack = makeStack(
    it,
    'AWS::IoTTwinMaker::Workspace',
    { WorkspaceId: it.name(100), Role: role.get('arn'), S3Location: artifacts(it.place).get('arn'), Description: it.id },
    ['Arn'],
  )
  const arn = stack.get('outputs', 'Arn')
  const read: readonly Statement[] = [
    {
      actions: [
        'iottwinmaker:ExecuteQuery',
        'iottwinmaker:GetEntity',
        'iottwinmaker:GetPropertyValue',
        'iottwinmaker:GetPropertyValueHistory',
        'iottwinmaker:ListEntities',
      ],
      resources: [arn, text`${arn}/*`],
    },
  ]
  return {
    role,
    grants: {
      read,
      call: read,
      write: [
        {
          actions: ['iottwinmaker:BatchPutPropertyValues', 'iottwinmaker:CreateEntity', 'iottwinmaker:UpdateEntity'],
          resources: [arn, text`${arn}/*`],
        },
      ],
    },
    address: { word: 'TWIN', value: stack.get('outputs', 'Ref') },
  }
}

const device = 'A device of the owner; nothing of it stands in AWS.'

export const edge: Lowerings = {
  'edge-device': fleet,
  'edge-gateway': fleet,
  'iot-sensor': fleet,
  'vehicle-fleet': fleet,
  'iot-broker': makeBroker,
  'edge-inference-runtime': runtime,
  'industrial-data-collector': industrial,
  'edge-fleet-manager': fleetManager,
  'digital-twin-graph': twin,
  camera: nothing(device),
  'local-actuator': nothing(device),
  'on-device-inference': nothing('It runs inside the app on the phone; the app ships it.'),
}
