import { askEngine } from '../../state/engine.ts'
import type { Studio } from '../../state/studio.ts'
import { counted } from '../../ui/format.ts'
import { filling } from '../prompt/filling.ts'

/** Asks for a file; what it holds fills an empty canvas, or is proposed beside what is there. */
export function importFile(studio: Studio): void {
  const field = document.createElement('input')
  field.type = 'file'
  field.addEventListener('change', () => {
    const [file] = field.files ?? []
    if (file !== undefined) void takeIn(file, studio)
  })
  field.click()
}

async function takeIn(file: File, { store, apply, undo }: Studio): Promise<void> {
  const { tell, ask, design } = store.getState()
  try {
    const read = await askEngine('import', { name: file.name, content: new Uint8Array(await file.arrayBuffer()), design })
    if (!read.ok) return tell(`${read.problems[0]?.message ?? 'The file could not be read.'} ${read.problems[0]?.hint ?? ''}`, { look: 'bad' })
    const { edits, design: imported } = read.value
    const what = `${counted(imported.components.length, 'component')} of ${file.name}`
    if (design.components.length > 0) ask({ proposal: { title: `Import ${file.name}`, edits, because: [`Reads ${what}.`], warnings: [] } })
    else if (apply(filling(design, imported), `Imported ${what}`)) tell(`Imported ${what}`, { action: { title: 'Undo', run: undo } })
  } catch (error) {
    tell(`The file could not be read: ${error instanceof Error ? error.message : 'no reason given'}.`, { look: 'bad' })
  }
}
