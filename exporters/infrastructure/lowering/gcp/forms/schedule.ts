import type { Resource } from '../../../model/resource.ts'
import { block, call, json, type Value } from '../../../model/value.ts'
import type { Start } from '../faces.ts'
import type { Part } from '../part.ts'

const periods: Readonly<Record<string, string>> = {
  minutes: '*/5 * * * *',
  hourly: '0 * * * *',
  daily: '0 3 * * *',
  weekly: '0 3 * * 1',
  monthly: '0 3 1 * *',
  quarterly: '0 3 1 */3 *',
}

/** When it runs: a line of cron that is said, else by its period, else once a day, which is told. */
export function cronOf(it: Part): string {
  const stated = it.said.text('schedule')
  if (stated !== undefined && /^[\d*/,\- ]+$/.test(stated) && stated.trim().split(/\s+/).length === 5) return stated.trim()
  const period = it.said.text('schedulePeriod')
  const found = period === undefined ? undefined : periods[period]
  if (found === undefined)
    it.assume(`No period is said that a line of cron can carry${period === undefined ? '' : ` ("${period}")`}; it runs once a day at three.`)
  return found ?? '0 3 * * *'
}

/** A clock that sets something off with a token of an account. */
export function schedule(it: Part, name: Parameters<typeof call>[1], who: Resource, start: Start, suffix: string): Resource {
  const email = who.get('email')
  const body: Value | undefined = start.body === undefined ? undefined : call('base64encode', json(start.body))
  return it.make(
    'google_cloud_scheduler_job',
    {
      name,
      region: it.region,
      description: it.description(),
      schedule: cronOf(it),
      time_zone: 'Etc/UTC',
      attempt_deadline: '320s',
      retry_config: block({ retry_count: 3, min_backoff_duration: '10s' }),
      http_target: block({
        uri: start.uri,
        http_method: 'POST',
        body,
        headers: { 'Content-Type': 'application/json' },
        oidc_token: start.token === 'oidc' ? block({ service_account_email: email, audience: start.uri }) : undefined,
        oauth_token:
          start.token === 'oauth' ? block({ service_account_email: email, scope: 'https://www.googleapis.com/auth/cloud-platform' }) : undefined,
      }),
    },
    { suffix },
  )
}
