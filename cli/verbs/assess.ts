import { assess as assessDesign } from '#domain/assessment.ts'
import { json, pricesFor, readDesignFile } from '../files.ts'
import { policiesFor } from '../policies.ts'
import { noMore, oneOf, required, text, type Verb } from '../verb.ts'

export const assess: Verb = {
  usage: 'assess FILE --format json [--policies DIR]',
  options: { format: { type: 'string' }, policies: { type: 'string' } },
  async run(io, positionals, given) {
    oneOf(given, 'format', ['json'], 'json')
    const file = required(positionals, 0, 'The design file', assess)
    const design = await readDesignFile(io, file)
    noMore(positionals, 1, assess)
    const policies = await policiesFor(io, file, text(given, 'policies'))
    io.out(json(assessDesign(design, { today: io.today, prices: await pricesFor(io, file), policies })))
    return 0
  },
}
