import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { ExportFile } from '#exporters/exporter.ts'

const run = promisify(execFile)

/** The real Terraform with the real AWS provider, found on this machine; nothing is fetched. */
export type Terraform = { binary: string; plugins: string; environment: NodeJS.ProcessEnv; close(): Promise<void> }

/** Why it was not found, in words to print. */
export type Missing = { missing: string }

const registry = 'registry.terraform.io'

/** Folders that a provider may lie in, the most particular first. */
async function pluginFolders(): Promise<string[]> {
  const named = process.env['STRATA_TERRAFORM_PLUGINS']
  const optional = existsSync('/opt') ? (await readdir('/opt')).map((name) => join('/opt', name)) : []
  return [
    ...(named === undefined ? [] : [named]),
    join(homedir(), '.terraform.d', 'plugins'),
    join(homedir(), '.terraform.d', 'plugin-cache'),
    '/usr/share/terraform/plugins',
    '/usr/local/share/terraform/plugins',
    ...optional,
  ]
}

/** The provider as one process that all calls share: it reads its large schema once instead of at each call. */
async function serve(plugins: string): Promise<{ attach: string; stop(): void } | undefined> {
  const folder = join(plugins, registry, 'hashicorp', 'aws')
  const file = (await readdir(folder, { recursive: true })).find(
    (name) => /terraform-provider-aws[^/]*$/.test(name) && existsSync(join(folder, name)),
  )
  if (file === undefined) return undefined
  const provider = spawn(join(folder, file), ['-debug'], { stdio: ['ignore', 'pipe', 'ignore'] })
  const stop = () => provider.kill('SIGINT')
  return await new Promise((resolve) => {
    const waiting = setTimeout(() => {
      stop()
      resolve(undefined)
    }, 30_000)
    let said = ''
    provider.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const attach = /TF_REATTACH_PROVIDERS='(\{.*\})'/.exec(said)?.[1]
      if (attach === undefined) return
      clearTimeout(waiting)
      resolve({ attach, stop })
    })
    provider.on('error', () => {
      clearTimeout(waiting)
      resolve(undefined)
    })
  })
}

/** Looks for the binary and the provider; says what is missing instead of failing. */
export async function findTerraform(options: { shared?: boolean } = {}): Promise<Terraform | Missing> {
  const binary = process.env['STRATA_TERRAFORM'] ?? 'terraform'
  try {
    await run(binary, ['version'], { env: { ...process.env, CHECKPOINT_DISABLE: '1' } })
  } catch {
    return { missing: 'terraform is not on the path (STRATA_TERRAFORM can name it)' }
  }
  const plugins = (await pluginFolders()).find((folder) => existsSync(join(folder, registry, 'hashicorp', 'aws')))
  if (plugins === undefined) return { missing: 'the hashicorp/aws provider is in no plugin folder (STRATA_TERRAFORM_PLUGINS can name one)' }
  const home = await mkdtemp(join(tmpdir(), 'strata-terraform-'))
  const config = join(home, 'terraform.rc')
  await writeFile(config, `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(plugins)}\n  }\n}\n`)
  const provider = options.shared === true ? await serve(plugins) : undefined
  return {
    binary,
    plugins,
    environment: {
      ...process.env,
      TF_CLI_CONFIG_FILE: config,
      TF_IN_AUTOMATION: '1',
      CHECKPOINT_DISABLE: '1',
      AWS_EC2_METADATA_DISABLED: 'true',
      ...(provider && { TF_REATTACH_PROVIDERS: provider.attach }),
    },
    close: async () => {
      provider?.stop()
      await rm(home, { recursive: true, force: true })
    },
  }
}

export const isMissing = (found: Terraform | Missing): found is Missing => 'missing' in found

export type Verdict = { format: string[]; errors: string[]; warnings: string[]; seconds: number }

/** Writes an export into a folder of its own and lets Terraform read it: format, init, validate. */
export async function judge({ binary, environment }: Terraform, files: readonly ExportFile[], options: { plan?: boolean } = {}): Promise<Verdict> {
  const started = performance.now()
  const folder = await mkdtemp(join(tmpdir(), 'strata-module-'))
  try {
    for (const { path, contents } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), contents)
    }
    const call = (...args: string[]) =>
      run(binary, args, { cwd: folder, env: environment, maxBuffer: 64_000_000 }).then(
        ({ stdout }) => ({ ok: true, out: stdout }),
        (error: { stdout?: string; stderr?: string }) => ({ ok: false, out: `${error.stdout ?? ''}\n${error.stderr ?? ''}` }),
      )
    const format = await call('fmt', '-check', '-recursive', '-diff')
    const init = await call('init', '-input=false', '-no-color', '-backend=false')
    if (!init.ok) return { format: format.ok ? [] : [format.out], errors: [init.out], warnings: [], seconds: seconds(started) }
    const validated = await call('validate', '-json', '-no-color')
    const { errors, warnings } = diagnostics(validated.out)
    if (options.plan === true && errors.length === 0) {
      const tested = await call('test', '-no-color')
      if (!tested.ok) errors.push(tested.out)
    }
    return { format: format.ok ? [] : [format.out], errors, warnings, seconds: seconds(started) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const seconds = (started: number) => Math.round((performance.now() - started) / 100) / 10

type Diagnostic = {
  severity: string
  summary: string
  detail?: string
  range?: { filename: string; start: { line: number } }
  snippet?: { context?: string | null; code?: string }
}

function diagnostics(json: string): { errors: string[]; warnings: string[] } {
  const read = JSON.parse(json) as { diagnostics?: Diagnostic[] }
  const said = (severity: string) =>
    (read.diagnostics ?? [])
      .filter((each) => each.severity === severity)
      .map(
        ({ summary, detail, range, snippet }) =>
          `${range?.filename ?? ''}:${range?.start.line ?? ''} ${snippet?.context ?? ''} ${summary}: ${(detail ?? '').replace(/\s+/g, ' ')} ${snippet?.code?.trim() ?? ''}`,
      )
  return { errors: said('error'), warnings: said('warning') }
}
