import type { Sizing } from '#domain/design/sizing.ts'
import { code, table } from './markdown.ts'

/** Machines with accelerators are limited for each account and region; the limit is asked for before the first apply. */
export function quotas({ components }: Sizing): string[] {
  const rows = components.filter(({ accelerator, instanceType, instances }) => accelerator !== null && instanceType !== null && instances > 0)
  if (rows.length === 0)
    return [
      '## Quotas',
      '',
      'No accelerators: the usual limits of a new account hold. Check the number of VPCs, NAT gateways and elastic addresses.',
      '',
    ]
  return [
    '## Quotas',
    '',
    'Ask for these before the first apply; limits of accelerated machines start near zero.',
    '',
    ...table(
      ['Component', 'Machines', 'Accelerators'],
      rows.map(({ component, instanceType, instances, accelerator, count }) => [
        code(component),
        `${instances} x ${code(instanceType ?? '')}`,
        `${count} x ${code(accelerator ?? '')}`,
      ]),
    ),
  ]
}
