import { nearest } from '../design/nearest.ts'
import { failed, ok, type Result } from '../design/problem.ts'
import type { Model } from './model.ts'
import { modelAliases } from './model-aliases.data.ts'
import { modelList } from './models.data.ts'

/** Letters and digits, and the points of numbers: OPT 1.3B is not OPT 13B. */
const squeeze = (word: string): string => word.toLowerCase().replaceAll('+', 'plus').replace(/[^a-z0-9.]|(?<!\d)\.|\.(?!\d)/g, '')
/** The same for whoever writes no points: `qwen25-7b`. */
const pointless = (word: string): string => squeeze(word).replaceAll('.', '')
/** Endings that name a tuning, a number format or a file layout, not an architecture. */
const endings = /[-_ ](instruct|chat|it|hf|base|preview|fp8|fp4|nvfp4|mxfp4|bf16|fp16|int4|int8|awq|gptq|gguf|v0\.[123]|en-v1\.5|\d{4})$/i
const withoutOwner = (word: string): string => word.slice(word.lastIndexOf('/') + 1)

function bare(word: string): string {
  let left = withoutOwner(word.trim())
  for (let shorter = left.replace(endings, ''); shorter !== left; shorter = left.replace(endings, '')) left = shorter
  return squeeze(left)
}

const byId = new Map(modelList.map((model) => [model.id, model]))
const aliased = modelAliases.flatMap(([alias, id]): [string, Model][] => {
  const model = byId.get(id)
  return model === undefined ? [] : [[alias, model]]
})
/** Exact names win over names without their endings, ids over aliases. */
const byWord: ReadonlyMap<string, Model> = new Map([
  ...modelList.map((model): [string, Model] => [bare(model.id), model]),
  ...aliased.map(([alias, model]): [string, Model] => [squeeze(alias), model]),
  ...modelList.map((model): [string, Model] => [squeeze(withoutOwner(model.id)), model]),
  ...modelList.map((model): [string, Model] => [squeeze(model.id), model]),
])

const byPointlessWord: ReadonlyMap<string, Model> = new Map([...byWord].map(([word, model]) => [pointless(word), model]))
const hasPoint = (word: string): boolean => /\d\.\d/.test(word)

/** A model by id or by a usual name, in any case ("Llama-3-70B", "mixtral 8x7b instruct"); undefined when the list has none. */
export const modelNamed = (word: string): Model | undefined =>
  byWord.get(squeeze(word)) ??
  byWord.get(squeeze(withoutOwner(word))) ??
  byWord.get(bare(word)) ??
  (hasPoint(word) ? undefined : (byPointlessWord.get(pointless(withoutOwner(word))) ?? byPointlessWord.get(pointless(bare(word)))))

/** The same with a clear problem that names the nearest model. */
export function findModel(word: string, at = 'model'): Result<Model> {
  const found = modelNamed(word)
  if (found !== undefined) return ok(found)
  const near = nearest(word, [...modelList.map(({ id }) => withoutOwner(id)), ...modelAliases.map(([alias]) => alias)])
  return failed({
    code: 'sizing/unknown-model',
    at,
    message: `"${word}" is not in the model list.`,
    hint: `${near === undefined ? '' : `Did you mean "${near}"? `}\`strata catalog models\` lists them; any other model is sized by its architecture numbers or its config.json.`,
  })
}
