import { useEffect, useState } from 'react'
import type { Assessment } from '#domain/assessment.ts'
import type { Exporter, ExportResult } from '#exporters/exporter.ts'
import { useStudio } from '../../state/studio.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/empty-state.tsx'
import { counted, short } from '../../ui/format.ts'
import { Glyph } from '../../ui/glyph.tsx'
import { bytesOf, download, fileStem, packed } from './save-file.ts'

/** Lines of a file that are shown before it is saved. */
const shownLines = 120

/** What one format would write: its files, a look into them, and what it leaves out. */
export function ExportPreview({ exporter, assessment, back }: { exporter: Exporter; assessment: Assessment; back: () => void }) {
  const { store } = useStudio()
  const [result, setResult] = useState<ExportResult | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  useEffect(() => {
    let gone = false
    const run = async () => exporter.export(assessment)
    run().then(
      (made) => !gone && setResult(made),
      (error: unknown) => !gone && setProblem(error instanceof Error ? error.message : 'The exporter stopped.'),
    )
    return () => {
      gone = true
    }
  }, [exporter, assessment])
  const { tell } = store.getState()
  const save = async () => {
    if (result === null) return
    const { name, bytes } = await packed(result.files, fileStem(assessment.design.name))
    download(name, bytes)
    tell(`Downloaded ${name}`)
  }
  const file = result?.files[Math.min(at, result.files.length - 1)]
  const text = typeof file?.contents === 'string' ? file.contents : null
  const copy = () => {
    if (text !== null)
      navigator.clipboard.writeText(text).then(
        () => tell('Copied'),
        () => tell('The browser did not let it be copied. Download the file instead.', { look: 'bad' }),
      )
  }
  return (
    <div className="export">
      <div className="export-head">
        <IconButton glyph="chevron-left" label="All formats" onClick={back} />
        <h3 className="grow truncate">{exporter.title}</h3>
        <Button small glyph="copy" disabled={text === null} onClick={copy}>
          Copy
        </Button>
        <Button small look="filled" glyph="download" disabled={result === null || result.files.length === 0} onClick={() => void save()}>
          Download
        </Button>
      </div>
      <div className="panel-scroll" tabIndex={-1}>
        {problem !== null && (
          <p className="export-problem" role="alert">
            <Glyph name="circle-alert" />
            This format could not be written: {problem}
          </p>
        )}
        {problem === null && result === null && <Skeleton lines={8} label="Writing the files" />}
        {result !== null && (
          <>
            {result.validation?.map(({ against, problems }) => (
              <details key={against.join()} className="export-verdict" data-valid={problems.length === 0} open={problems.length > 0}>
                <summary>
                  <Glyph name={problems.length === 0 ? 'circle-check' : 'circle-alert'} size={15} />
                  {problems.length === 0 ? `Valid against ${against.join(' and ')}` : `${counted(problems.length, 'error')} against ${against.join(' and ')}`}
                </summary>
                <ul>
                  {problems.length === 0 && <li className="muted">Each resource, argument and block was looked up in the schema of the provider: 0 errors.</li>}
                  {problems.map((each) => (
                    <li key={each}>{each}</li>
                  ))}
                </ul>
              </details>
            ))}
            {result.omissions.length > 0 && (
              <details className="export-omissions" open={result.omissions.length <= 6}>
                <summary>
                  <Glyph name="triangle-alert" size={15} />
                  {counted(result.omissions.length, 'thing')} this format does not carry
                </summary>
                <ul>
                  {result.omissions.map(({ element, what, why }) => (
                    <li key={`${element} ${what}`}>
                      <strong>{element}</strong> {what}. <span className="muted">{why}</span>
                    </li>
                  ))}
                </ul>
              </details>
            )}
            {result.files.length > 1 && (
              <ul className="export-files" aria-label={counted(result.files.length, 'file')}>
                {result.files.map((each, index) => (
                  <li key={each.path}>
                    <button type="button" className="link-row" aria-current={index === at} onClick={() => setAt(index)}>
                      <Glyph name="file-code" size={14} />
                      <span className="grow truncate">{each.path}</span>
                      <span className="muted num">{short(bytesOf(each).length)}B</span>
                    </button>
                  </li>
                ))}
              </ul>
            )}
            {file !== undefined && exporter.id === 'svg' && text !== null && (
              <img className="export-picture" alt="The picture as it will be saved" src={`data:image/svg+xml;utf8,${encodeURIComponent(text)}`} />
            )}
            {file !== undefined && text !== null && exporter.id !== 'svg' && (
              <pre className="export-text scroll" tabIndex={0} aria-label={`Contents of ${file.path}`}>
                {text.split('\n').slice(0, shownLines).join('\n')}
                {text.split('\n').length > shownLines && '\n…'}
              </pre>
            )}
            {file !== undefined && text === null && (
              <p className="muted">
                {file.path}, {short(bytesOf(file).length)}B. Download it to look inside.
              </p>
            )}
            {result.files.length === 0 && <p className="muted">This format writes nothing for this design.</p>}
          </>
        )}
      </div>
    </div>
  )
}
