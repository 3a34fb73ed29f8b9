/** What an instruction leaves alone, and what is left of it. */
export type Excepted = { text: string; kept: string[] }

/** Where what is left alone ends: at punctuation, at another verb that is joined on, or before an infinitive that ends a German clause. */
const end = String.raw`(?=\s*(?:$|[.;!?，。；！？]|,(?!\s*(?:the|our|die|das|der|el|la|le)\b)|\b(?:and|und|y|et|then|dann|but|aber|pero|mais)\s+(?:please\s+|bitte\s+)?(?:add|remove|drop|delete|replace|move|make|rename|connect|encrypt|use|put|set|scale|füge|entferne|ersetze|mache?|verschiebe|añade|quita|cambia|ajoute|supprime|remplace)\b|\s(?:\p{Ll}+(?:ieren|eln|ern)|verschlüsseln|verschieben|entfernen|löschen|ersetzen|umziehen)\b))`
const phrase = (before: string): RegExp => new RegExp(String.raw`[\s,;]*(?<![\p{L}\p{N}])(?:${before})\s+(.+?)${end}`, 'iu')

/** These may also rule out a kind that is not there: they count only where something answers to what follows. */
const soft: readonly RegExp[] = [phrase('but not|just not|aber nicht|nur nicht|pero no|mais pas')]

const latin: readonly RegExp[] = [
  phrase(
    String.raw`(?:but |and |, )?(?:please )?(?:do not|don't|dont|never|without) (?:touch|touching|remove|removing|delete|deleting|drop|dropping|replace|replacing|rename|disconnect|change|changing|alter|altering|modify|modifying|move|moving)|(?:all |everything )?(?:except|excluding)(?: for)?|apart from|other than|with the exception of|everything but|all but`,
  ),
  phrase(String.raw`(?:aber |und )?(?:außer|ausser|bis auf|mit ausnahme (?:von|des|der)|abgesehen von|ausgenommen)`),
  phrase(
    String.raw`(?:pero |y )?(?:sin (?:tocar|cambiar|modificar)|no (?:toques|elimines|borres|quites|reemplaces|cambies|modifiques|muevas)|excepto|salvo|todo menos|a excepción de)`,
  ),
  phrase(
    String.raw`(?:mais |et )?(?:sans (?:toucher|changer|modifier)(?: à| au| aux)?|ne (?:touche|supprime|retire|enlève|remplace|change|modifie|déplace)s? pas(?: à| au| aux)?|sauf|hormis|à l'exception d[eu]|excepté)`,
  ),
]
/** "Rühr die Datenbank nicht an", "die Datenbank nicht anfassen", "ohne die Datenbank anzufassen". */
const around: readonly RegExp[] = [
  /[\s,;]*(?:(?<!\p{L})(?:aber|und|doch)\s+)?(?<!\p{L})(?:rühr|rühre|lösche?|entferne?|ersetze?|verschiebe?|fass|fasse|änder|ändere|verändere)\s+([^,.;]+?)\s+nicht(?:\s+an)?(?!\p{L})/iu,
  /[\s,;]*(?:\b(?:aber|und|doch)\s+)?((?:die|das|den|der|unsere?\w*)\s+[^,.;]+?)\s+nicht\s+(?:anfassen|ändern|verändern|berühren|anrühren)\b/iu,
  /[\s,;]*\bohne\s+([^,.;]+?)\s+(?:anzufassen|zu ändern|zu verändern|zu berühren|anzurühren)\b/iu,
  /[\s,;，；]*(?:但是?)?除了\s*(.+?)(?:以外|之外|外)?(?:[，,]?\s*(?:其他|全部|都)|[，,。]|$)/u,
  /[\s,;，；]*(?:但是?)?(?:不要|别|不准)(?:动|碰|删除|去掉|移除|替换|移动|改|修改|更改)\s*(.+?)(?=[，,。；;]|$)/u,
  /(?:^|[、，,。]|(?<=て))\s*(.+?)(?:以外(?:は|の|を)?|を除い?て|を除き)/u,
  /[、，,。]?\s*([^、，,。]+?)(?:には|は|を)?(?:削除|変更|移動|交換|除去)しない(?:で|でください)?[、，,]?/u,
  /[、，,。]?\s*([^、，,。]+?)(?:は|を)?(?:消さ|外さ|動かさ|変え)ない(?:で|でください)?[、，,]?/u,
  /[、，,。]?\s*(?:ただし|でも|しかし)?、?([^、，,。]+?)(?:には|は|を)?(?:触らない|触れない|変えない|変更しない|そのままに)(?:で|して)?(?:ください)?/u,
]

/** Cuts out what must stay as it is: "… but don't touch the database", "alles außer dem Cache", "除了数据库". */
export function excepted(instruction: string, isThere: (words: string) => boolean): Excepted {
  const kept: string[] = []
  let text = instruction
  const [, maybe = ''] = soft.flatMap((pattern) => pattern.exec(instruction) ?? [])
  for (const pattern of [...around, ...latin, ...(maybe !== '' && isThere(maybe) ? soft : [])])
    for (let found = pattern.exec(text); found !== null && kept.length < 8; found = pattern.exec(text)) {
      const [whole, words = ''] = found
      kept.push(words.trim())
      const joint = /(?:everything|all|alles|todo|tout)\s*(?:but|except|$)/iu.exec(whole)
      text = `${text.slice(0, found.index)} ${joint === null ? '' : 'everything '}${text.slice(found.index + whole.length)}`.trim()
    }
  return { text, kept }
}
