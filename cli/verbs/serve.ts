import { noMore, text, type Verb } from '../verb.ts'

export const serve: Verb = {
  usage: 'serve [--port N] [--data DIR]',
  options: { port: { type: 'string' }, data: { type: 'string' } },
  async run(io, positionals, given) {
    noMore(positionals, 0, serve)
    const [port, data] = [text(given, 'port'), text(given, 'data')]
    return io.serve({ ...(port === undefined ? {} : { STRATA_PORT: port }), ...(data === undefined ? {} : { STRATA_DATA: data }) })
  },
}
