import { expect, it } from 'vitest'
import { openEmbeddedStore } from './embedded.ts'

it.runIf(process.platform === 'linux')('a folder that cannot be made is told at once, not waited for', async () => {
  await expect(openEmbeddedStore('/proc/no/such/place')).rejects.toThrow('ENOENT')
})
