import type { Faces } from '../faces.ts'
import { makeCosmos, makeGraph } from '../forms/cosmos.ts'
import { makePostgres } from '../forms/postgres.ts'
import { makeRedis } from '../forms/redis.ts'
import { makeSearch } from '../forms/search.ts'
import { makeSqlServer } from '../forms/sql-server.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

const relational = (it: Part): Faces => {
  const engine = it.said.text('engine') ?? it.said.text('service') ?? ''
  if (/mysql|maria|oracle|db2/i.test(engine)) it.assume(`The engine ${engine.slice(0, 40)} is said; PostgreSQL stands in here.`)
  if (/sql ?server|mssql|azure sql/i.test(engine)) return makeSqlServer(it)
  const { server, ...faces } = makePostgres(it)
  void server
  return faces
}

const plain = ({ account, container, ...faces }: ReturnType<typeof makeCosmos>): Faces => {
  void account
  void container
  return faces
}

/** Vectors: in PostgreSQL or Redis where that is said, else in AI Search. */
const vectors = (it: Part): Faces => {
  const engine = it.said.text('engine') ?? ''
  if (/pg|postgres/i.test(engine)) {
    const { server, ...faces } = makePostgres(it, { extensions: ['VECTOR', 'PG_DISKANN'] })
    void server
    return faces
  }
  if (/redis/i.test(engine)) return makeRedis(it, { search: true })
  if (/cosmos/i.test(engine)) return plain(makeCosmos(it, { vectors: true }))
  if (engine !== '' && !/search/i.test(engine))
    it.assume(`${engine.slice(0, 40)} is said; Azure AI Search stands in. Draw it in a cluster to run it there.`)
  return makeSearch(it)
}

export const databases: Lowerings = {
  'relational-database': relational,
  'nosql-database': (it) => plain(makeCosmos(it)),
  'in-memory-cache': (it) => makeRedis(it),
  'semantic-cache': (it) => makeRedis(it, { search: true }),
  'graph-database': makeGraph,
  'vector-database': vectors,
  'search-index': makeSearch,
  'agent-memory': (it) => plain(makeCosmos(it, { vectors: true })),
  'feedback-store': (it) => plain(makeCosmos(it)),
  'online-feature-store': (it) => (/cosmos/i.test(it.said.text('engine') ?? '') ? plain(makeCosmos(it, { partition: '/entity' })) : makeRedis(it)),
}
