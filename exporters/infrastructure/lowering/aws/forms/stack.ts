import type { Resource } from '../../../model/resource.ts'
import { json, type Value } from '../../../model/value.ts'
import type { Part } from '../part.ts'

/**
 * What the aws provider has no resource for, but AWS CloudFormation has: one stack with one resource in it.
 * @param outputs name -> attribute of the resource, read as `stack.get('outputs', name)`
 */
export function makeStack(it: Part, type: `AWS::${string}::${string}`, properties: Value, outputs: readonly string[] = []): Resource {
  return it.make('aws_cloudformation_stack', {
    name: it.name(120),
    template_body: json({
      AWSTemplateFormatVersion: '2010-09-09',
      Description: `${it.component.kind} ${it.id}`,
      Resources: { Main: { Type: type, Properties: properties } },
      Outputs: { Ref: { Value: { Ref: 'Main' } }, ...Object.fromEntries(outputs.map((name) => [name, { Value: { 'Fn::GetAtt': ['Main', name] } }])) },
    }),
    tags: it.tags,
  })
}
