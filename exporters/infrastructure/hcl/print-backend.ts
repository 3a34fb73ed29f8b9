import type { ExportFile } from '../../exporter.ts'
import { Nested } from '../model/value.ts'
import type { State } from '../target.ts'
import { blockLines, bodyLines } from './print-block.ts'

/** Where the state lies: what is the same for all stands in the code, the rest in a file for `terraform init`. */
export const printBackend = (state: State, project: string): readonly ExportFile[] => [
  {
    path: 'backend.tf',
    contents: `${[
      '# The bootstrap folder makes the place; see the README. The rest is said at: terraform init -backend-config=backend.hcl',
      ...blockLines('terraform', [], { backend: new Nested([state.settled(project)], [[state.backend]]) }),
    ].join('\n')}\n`,
  },
  {
    path: 'backend.hcl.example',
    contents: `${['# Copy to backend.hcl and fill in what bootstrap told.', ...bodyLines(state.open)].join('\n')}\n`,
  },
]
