import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { generate } from '#domain/generation/generate.ts'
import { templates } from '#templates/index.ts'

/** Whether the same prompts give the same bytes in other processes, locales and time zones. `npx node eval/bytes.ts [how many prompts]` prints a hash. */
const surroundings = [
  { LC_ALL: 'C', TZ: 'UTC' },
  { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Asia/Kathmandu' },
  { LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8', TZ: 'America/St_Johns' },
  { LC_ALL: 'ja_JP.UTF-8', LANG: 'ja_JP.UTF-8', TZ: 'Asia/Tokyo' },
  { LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8', TZ: 'Pacific/Chatham' },
] as const

/** One hash a process; all of them are the same when the engine is what it claims to be. */
export const inOtherProcesses = (count: number, prompts = 200): string[] =>
  Array.from({ length: count }, (_, i) =>
    execFileSync(process.execPath, [import.meta.filename, String(prompts)], {
      env: { ...process.env, ...surroundings[i % surroundings.length] },
      encoding: 'utf8',
    }).trim(),
  )

if (import.meta.main) {
  const hash = createHash('sha256')
  const lines = ['published', 'voices', 'wordings'].flatMap((set) =>
    readFileSync(new URL(`./prompts/${set}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n'),
  )
  const step = Math.max(1, Math.floor(lines.length / Number(process.argv[2] ?? 200)))
  for (const [i, line] of lines.entries())
    if (i % step === 0) hash.update(JSON.stringify(generate((JSON.parse(line) as { prompt: string }).prompt, templates)))
  console.log(hash.digest('hex'))
}
