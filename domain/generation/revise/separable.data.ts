import type { Intent } from './verbs.data.ts'

/** Verbs in two pieces with the object between them: "nimm den Cache raus", "take the cache out". */
export const separableVerbs: readonly { intent: Intent; first: RegExp; second: RegExp }[] = [
  { intent: 'remove', first: /nimm|nehmt|nehmen (?:wir|sie)|wirf|werft|werfen (?:wir|sie)|bau(?:e|t)?|schmei(?:ß|ss)(?:e|t)?|räum(?:e|t)?/, second: /raus|heraus|weg|hinaus|aus|ab/ },
  { intent: 'remove', first: /schalt(?:e|et)?|stell(?:e|t)?|dreh(?:e|t)?|klemm(?:e|t)?/, second: /ab|aus/ },
  { intent: 'remove', first: /take|throw|rip|pull|strip|cut|kick|leave/, second: /out|away|off/ },
  { intent: 'remove', first: /turn|switch|shut/, second: /off|down/ },
  { intent: 'add', first: /nimm|nehmt|bring(?:e|t)?|bau(?:e|t)?|setz(?:e|t)?|häng(?:e|t)?|pack(?:e|t)?|stell(?:e|t)?|leg(?:e|t)?|richte(?:t)?|schieb(?:e|t)?/, second: /rein|hinein|dazu|ein|dran|hinzu|davor|dahinter|dazwischen/ },
  { intent: 'set', first: /schalt(?:e|et)?|dreh(?:e|t)?/, second: /ein|an/ },
  { intent: 'set', first: /turn|switch/, second: /on/ },
  { intent: 'set', first: /bewahr(?:e|t)?|heb(?:e|t)?|sicher(?:e|t)?/, second: /auf|ab/ },
  { intent: 'set', first: /back/, second: /up/ },
  { intent: 'move', first: /zieh(?:e|t)?|ziehen (?:wir|sie)/, second: /um|rüber/ },
  { intent: 'rename', first: /benenn(?:e|t)?/, second: /um/ },
  { intent: 'replace', first: /tausch(?:e|t)?|wechs(?:le|el|elt)/, second: /aus|ein/ },
  { intent: 'replace', first: /swap|switch|change/, second: /out|over/ },
  { intent: 'disconnect', first: /trenn(?:e|t)?|häng(?:e|t)?|kopp(?:le|el|elt)|klemm(?:e|t)?/, second: /ab/ },
  { intent: 'connect', first: /hook|wire|schlie(?:ß|ss)(?:e|t)?|bind(?:e|et)?/, second: /up|an/ },
]
