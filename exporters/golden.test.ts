import { describe, expect, it } from 'vitest'
import { assess } from '#domain/assessment.ts'
import { sha256 } from '#domain/design/digest.ts'
import { templates } from '#templates/index.ts'
import { exporters } from './index.ts'

/** Small, large, training, hybrid, edge, and one that asks for a law: what each exporter makes of them was looked at. */
const chosen = ['rag-chatbot', 'realtime-fraud', 'llm-pretraining', 'medical-imaging-hybrid', 'serverless-genai-startup', 'cv-edge-manufacturing']
/** Too large to read as text: these are looked at as pictures or pages, and held by their digest. One picture stands in full. */
const large = new Set(['svg', 'html', 'drawio', 'excalidraw', 'yaml', 'json'])
const inFull = new Set(['svg of rag-chatbot'])

/** Waivers are judged by a day; a golden file needs the same one every time. */
const today = '2026-11-24'

describe('what each exporter writes', () => {
  const designs = templates.filter(({ id }) => chosen.includes(id))

  it('is held for every chosen template', () => {
    expect(designs.map(({ id }) => id).toSorted()).toEqual(chosen.toSorted())
  })

  for (const { id, design } of designs) {
    const assessment = assess(design, { today })
    for (const exporter of exporters)
      it(`${exporter.id} of ${id} is as reviewed`, async () => {
        const { files, omissions } = await exporter.export(assessment)
        for (const file of files) {
          const text = typeof file.contents === 'string' ? file.contents : new TextDecoder('latin1').decode(file.contents)
          if (large.has(exporter.id) && !inFull.has(`${exporter.id} of ${id}`))
            await expect(`${sha256(text)} ${text.length}\n`).toMatchFileSnapshot(`golden/${id}/${exporter.id}/${file.path}.sha256`)
          else await expect(text).toMatchFileSnapshot(`golden/${id}/${exporter.id}/${file.path}`)
        }
        const told = omissions.map(({ element, what, why }) => `${element}: ${what} (${why})\n`).join('')
        if (told !== '') await expect(told).toMatchFileSnapshot(`golden/${id}/${exporter.id}/omissions.txt`)
      })
  }
})
