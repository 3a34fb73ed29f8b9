import { problemResponse, unexpected } from '../problems.ts'
import type { Exported } from '../jobs/export-job.ts'

const types: Readonly<Record<string, string>> = {
  json: 'application/json',
  sarif: 'application/json',
  yaml: 'application/yaml',
  yml: 'application/yaml',
  md: 'text/markdown',
  mmd: 'text/plain',
  txt: 'text/plain',
  csv: 'text/csv',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  pdf: 'application/pdf',
  html: 'text/html',
  tf: 'text/plain',
  dot: 'text/vnd.graphviz',
  d2: 'text/plain',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
}

/** Always as a download: what a design holds is somebody's text, and no page of ours. */
const headers = (name: string, type: string, omitted: number) => ({
  'content-type': /^text\/|json|yaml|xml/.test(type) && !type.includes('openxml') ? `${type}; charset=utf-8` : type,
  'content-disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"`,
  'cache-control': 'no-store',
  'x-strata-omissions': String(omitted),
})

/** One file as it is, several as a ZIP archive; or all as JSON with what could not be carried, bytes in base64. */
export function exportResponse(format: string, { files, omissions, zip }: Exported, asJson: boolean): Response {
  if (asJson)
    return Response.json(
      {
        format,
        omissions,
        files: files.map(({ path, contents }) =>
          typeof contents === 'string' ? { path, contents } : { path, base64: Buffer.from(contents).toString('base64') },
        ),
      },
      { headers: { 'cache-control': 'no-store' } },
    )
  if (zip !== null) return new Response(new Uint8Array(zip), { headers: headers(`${format}.zip`, 'application/zip', omissions.length) })
  const [file] = files
  if (file === undefined) return problemResponse([unexpected('export')])
  const name = file.path.split('/').at(-1) ?? format
  const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
  return new Response(typeof file.contents === 'string' ? file.contents : new Uint8Array(file.contents), {
    headers: headers(name, type, omissions.length),
  })
}
