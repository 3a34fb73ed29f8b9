import { parse } from '@cdktn/hcl2json'
import { format } from '@cdktn/hcl-tools'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { block, call, choice, each, element, json, loop, operation, reference, text, type Value } from '../model/value.ts'
import { inComment } from './escape.ts'
import { blockLines } from './print-block.ts'

const bucket = { address: ['aws_s3_bucket', 'lake'] }
const arn = reference(bucket, 'arn')

/** What HCL reads: one string argument of one block. */
async function readBack(value: Value): Promise<unknown> {
  const source = `${blockLines('locals', [], { value }).join('\n')}\n`
  const read = (await parse('main.tf', source)) as { locals: [{ value: unknown }] }
  return read.locals[0].value
}

/** hcl2json writes a literal `${` as `$${`; one that is bare would be run by Terraform. */
function plain(read: string): string {
  expect(read).not.toMatch(/(?:^|[^$])\$\{|(?:^|[^%])%\{/)
  return read.replace(/\$\$\{/g, '${').replace(/%%\{/g, '%{')
}

const nasty = [
  '${',
  '%{',
  '$${',
  '"',
  '\\',
  '\n',
  '\r',
  '\t',
  '<<EOT',
  '}',
  '${file("/etc/passwd")}',
  '\u2028',
  '\u202e',
  '\0',
  '名',
  '🚀',
  '$',
  '%',
  '{',
  'é',
  '#',
  '*/',
]
const label = fc.array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 8 }))).map((parts) => parts.join(''))

describe('the printer of HCL', () => {
  it('keeps any text as the text it is', async () => {
    await fc.assert(
      fc.asyncProperty(label, async (words) => {
        const [read] = (await readBack([words])) as [string]
        expect(plain(read)).toBe(words.toWellFormed().normalize('NFC'))
      }),
      { numRuns: 300 },
    )
  })

  it('keeps any text a key of a map', async () => {
    await fc.assert(
      fc.asyncProperty(label, async (words) => {
        const read = (await readBack({ [words]: 'here' })) as Record<string, unknown>
        expect(Object.keys(read).map(plain)).toEqual([words.toWellFormed().normalize('NFC')])
      }),
      { numRuns: 200 },
    )
  })

  it('keeps a name in a comment on its line', () => {
    fc.assert(fc.property(label, (words) => !/[\n\r\u2028\u2029\u0085]/.test(inComment(words))))
  })

  it('writes what the formatter would write', async () => {
    const body = {
      name: text`${arn}-logs`,
      count: 3,
      policy: json({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['s3:GetObject'], Resource: [arn, text`${arn}/*`] }] }),
      zones: choice(operation(reference({ address: ['var', 'small'] }), '==', true), ['a'], ['a', 'b', 'c']),
      empty: {},
      list: Array.from({ length: 30 }, (_, at) => `element-${at}`),
      made: loop([element('key'), element('one')], { a: 1, bcd: [{ x: 1, long_name: 'two' }] }, call('upper', reference(each, 'key')), {
        key: reference(element('key')),
      }),
      versioning_configuration: block({ status: 'Enabled', mfa_delete: 'Disabled', inner: block({ a: 1 }) }),
    }
    const source = `${blockLines('resource', ['aws_s3_bucket', 'lake'], body).join('\n')}\n`
    expect(await format(source)).toBe(source)
  })
})
