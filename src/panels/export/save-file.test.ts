import { unzipSync, strFromU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fileStem, packed } from './save-file.ts'

describe('a download', () => {
  it('is called after the design, in its own script, without what a file system minds', () => {
    expect(fileStem('Card fraud: scoring / v2')).toBe('Card-fraud-scoring-v2')
    expect(fileStem('../../etc/passwd')).toBe('etc-passwd')
    expect(fileStem('信用卡 欺诈')).toBe('信用卡-欺诈')
    expect(fileStem('///')).toBe('design')
  })
  it('keeps the ending of a single file', async () => {
    const { name, bytes } = await packed([{ path: 'design.mmd', contents: 'flowchart' }], 'Fraud')
    expect(name).toBe('Fraud.mmd')
    expect(strFromU8(bytes)).toBe('flowchart')
  })
  it('packs several files with their folders, and the same files into the same bytes', async () => {
    const files = [
      { path: 'main.tf', contents: 'a' },
      { path: 'modules/net/main.tf', contents: new Uint8Array([98]) },
    ]
    const [one, two] = [await packed(files, 'x'), await packed(files, 'x')]
    expect(one.name).toBe('x.zip')
    expect(one.bytes).toEqual(two.bytes)
    expect(Object.entries(unzipSync(one.bytes)).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
      ['main.tf', 'a'],
      ['modules/net/main.tf', 'b'],
    ])
  })
})
