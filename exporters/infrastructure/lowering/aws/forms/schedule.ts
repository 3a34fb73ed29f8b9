import { block, json, text, type Value } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import type { Part } from '../part.ts'

const rates: Readonly<Record<string, string>> = {
  minutes: 'rate(5 minutes)',
  hourly: 'rate(1 hour)',
  nightly: 'cron(0 2 * * ? *)',
  daily: 'cron(0 6 * * ? *)',
  weekly: 'cron(0 2 ? * SUN *)',
  monthly: 'cron(0 2 1 * ? *)',
  quarterly: 'cron(0 2 1 1,4,7,10 ? *)',
}

export const expression = (period: string | undefined): string => rates[period ?? 'daily'] ?? 'rate(1 day)'

/** Sets something off by the clock, through the scheduler's own role. */
export function schedule(
  it: Part,
  target: Faces,
  period: string,
  options: { suffix?: string; role?: Value } = {},
): ReturnType<Part['make']> | undefined {
  const { start } = target
  if (start === undefined) return undefined
  const role = options.role ?? it.helper(options.suffix === undefined ? 'clock' : `clock_${options.suffix}`, ['scheduler'], start.allow).get('arn')
  return it.make(
    'aws_scheduler_schedule',
    {
      name: it.name(64, options.suffix === undefined ? '' : `-${options.suffix}`.slice(0, 24)),
      schedule_expression: expression(period),
      schedule_expression_timezone: 'UTC',
      flexible_time_window: block({ mode: 'FLEXIBLE', maximum_window_in_minutes: 5 }),
      target: block({
        arn: text`arn:${it.account.partition}:scheduler:::aws-sdk:${start.call}`,
        role_arn: role,
        input: json({ ...start.input, ...(start.token !== undefined && { [start.token]: '<aws.scheduler.execution-id>' }) }),
        retry_policy: block({ maximum_retry_attempts: 3, maximum_event_age_in_seconds: 3600 }),
      }),
    },
    options.suffix === undefined ? {} : { suffix: options.suffix },
  )
}
