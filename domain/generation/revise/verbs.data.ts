/** What a person wants done to a design, by the verb; the first that stands in the text wins its stretch of it. */
export type Intent = 'add' | 'remove' | 'replace' | 'move' | 'connect' | 'disconnect' | 'rename' | 'save' | 'scale' | 'set' | 'keep'

/** Verbs and turns of phrase in English, German, Spanish, French, Chinese and Japanese. Word borders are added for scripts that have them. */
export const verbs: readonly { intent: Intent; words: readonly string[] }[] = [
  {
    intent: 'disconnect',
    words: ['disconnect', 'detach', 'unhook', 'decouple', 'separate', 'trenne', 'trennen', 'löse', 'separa', 'sépare', 'détache', '切り離', 'unlink', 'cut the connection', 'remove the connection', 'delete the connection', 'trenne die verbindung', 'desconecta', 'déconnecte', '断开', '切断'],
  },
  { intent: 'connect', words: ['connect', 'link', 'wire', 'hook up', 'join', 'verbinde', 'verbinden', 'conecta', 'conectar', 'enlaza', 'connecte', 'connecter', 'relie', 'relier', '连接', '接入', '接到', '连到', '接続', 'つない', 'つなげ', 'つなぐ'] },
  { intent: 'rename', words: ['rename', 'name', 'call', 'retitle', 'should be called', 'リネーム', '名字改', '名称改', '改叫', '名称を', 'umbenennen', 'benenne', 'nenne', 'change the name of', 'give the name', 'ändere den namen', 'ändere den namen von', 'ändere den namen des', 'ändere den namen der', 'cambia el nombre de', 'cambia el nombre del', 'cambiar el nombre de', 'renombra', 'renombrar', 'llama a', 'llama al', 'change le nom de', 'change le nom du', 'renommer', '改名', '重命名', '名前を変え', 'の名前を', '名称を変更', 'renomme', 'appelle'] },
  {
    intent: 'replace',
    words: ['replace', 'swap', 'swap out', 'switch out', 'substitute', 'exchange', 'change', 'ersetze', 'tausche', 'austauschen', 'ersetzen', 'reemplaza', 'reemplazar', 'sustituye', 'cambia', 'remplace', 'remplacer', 'échange', 'sustituir', 'cambiar', 'replacer', '替换', '更换', '换成', '改用', '置き換え', '入れ替え', '差し替え', '変更'],
  },
  {
    intent: 'move',
    words: ['move', 'migrate', 'relocate', 'shift', 'switch', 'port', 'run', 'deploy', 'host', 'bring', 'verschiebe', 'verlege', 'migriere', 'bringe', 'wechsle', 'wechsel', 'umziehen', 'mueve', 'migra', 'pasa', 'lleva', 'traslada', 'déplace', 'migre', 'déménage', 'passe', 'relocate', 'verschieben', 'verlegen', 'migrieren', 'migrar', 'mover', 'migrer', 'déplacer', '迁移', '移到', '迁到', '搬到', '移行', '移動', '移し'],
  },
  {
    intent: 'remove',
    words: ['remove', 'delete', 'drop', 'get rid of', 'take out', 'take away', 'eliminate', 'throw out', 'without', 'no more', 'strip out', 'strip', 'ditch', 'disable', 'turn off', 'switch off', 'deactivate', 'deaktiviere', 'deaktivieren', 'schalte ab', 'schalte aus', 'desactiva', 'apaga', 'débranche', 'désactive', 'désactiver', '关闭', '禁用', '無効に', '無効化', 'stop using', 'quit using', 'no longer use', 'we no longer use', 'do away with', 'rip out', 'phase out', 'hör auf', 'nicht mehr verwenden', 'schaffe ab', 'deja de usar', 'arrête d\'utiliser', 'arrêtons', '停用', '不再使用', 'やめて', 'scrap', 'kill', 'we no longer need', 'no longer need', 'we no longer want', 'we do not need', 'we don\'t need', 'we do not want', 'we don\'t want', 'do not need', 'don\'t need', 'no need for', 'wir brauchen nicht mehr', 'wir brauchen keinen', 'wir brauchen keine', 'wir brauchen kein', 'verzichte auf', 'nimm heraus', 'wirf raus', 'ya no necesitamos', 'no necesitamos', 'prescinde de', 'saca', 'nous n\'avons plus besoin de', 'plus besoin de', 'ôte', '不再需要', '不需要', '拿掉', 'もう必要ない', '要らない', 'いらない', '外して', 'なくして', 'entferne', 'entfernen', 'schmeiß', 'werft', 'nimm raus', 'lösche', 'löschen', 'streiche', 'weg mit', 'quita', 'quitar', 'suprime', 'retira', 'elimina', 'eliminar', 'borra', 'supprime', 'supprimer', 'retire', 'enlève', '删除', '去掉', '移除', '削除', '取り除'],
  },
  {
    intent: 'save',
    words: ['cut cost', 'cut the cost', 'cut costs', 'reduce cost', 'reduce the cost', 'reduce costs', 'lower the cost', 'lower cost', 'halve the cost', 'cheaper', 'save money', 'less expensive', 'cut spending', 'optimise cost', 'optimize cost', 'reduce the bill', 'halve the bill', 'cut the bill', 'kosten senken', 'kosten halbieren', 'senke die kosten', 'halbiere die kosten', 'günstiger', 'billiger', 'reduce los costes', 'reduce el coste', 'más barato', 'abarata', 'réduis les coûts', 'réduire les coûts', 'moins cher', '降低成本', '省钱', 'コスト削減', 'コストを下げ', '安く'],
  },
  {
    intent: 'scale',
    words: ['scale', 'scale up', 'handle', 'support', 'grow', 'prepare for', 'double', 'triple', 'we expect', 'expect', 'cope with', 'serve', 'rechne mit', 'wir erwarten', 'verdopple', 'verdreifache', 'duplica', 'triplica', 'espera', 'esperamos', 'double', 'nous attendons', 'skaliere', 'skalieren', 'escala', 'escalar', 'augmente', 'dimensionne', '支持', '翻倍', '扩展', '扩容', 'スケール', '拡張'],
  },
  {
    intent: 'add',
    words: ['add', 'include', 'insert', 'introduce', 'put', 'attach', 'append', 'give it', 'throw in', 'i would like', 'i\'d like', 'we would like', 'we\'d like', 'we want', 'there should be', 'it should have', 'it needs', 'make sure there is', 'ich möchte', 'wir möchten', 'wir wollen', 'es fehlt', 'quiero', 'queremos', 'hace falta', 'je veux', 'nous voulons', 'il manque', '我想要', '需要', '我们需要', '欲しい', 'ほしい', '必要', 'bring in', 'plug in', 'drop in', 'we need', 'we also need', 'i need', 'i want', 'also use', 'use', 'go with', 'verwende', 'verwendet', 'nutze', 'benutze', 'usa', 'usar', 'utiliza', 'utilizar', 'utilise', 'utiliser', '使用', '采用', '使って', '使う', 'enable', 'set up', 'install', 'extend', 'hinzu', 'hinzufügen', 'füge', 'ergänze', 'ergänzen', 'baue', 'wir brauchen', 'wir benötigen', 'setze ein', 'füg', 'necesitamos', 'añade', 'añadir', 'agrega', 'agregar', 'incluye', 'ajoute', 'ajouter', 'ajoutez', 'inclus', 'il nous faut', 'intègre', 'mets', '添加', '新增', '增加', '加入', '加上', '加一个', '追加', '加えて', '入れて', '導入'],
  },
  {
    intent: 'set',
    words: ['make', 'have', 'let', 'back up', 'sichere', 'respalda', 'sauvegarde', '备份', 'バックアップ', '増やして', '増やす', '減らして', '上げて', '下げて', '改成', '调到', '增加到', '提高到', 'turn on', 'turn', 'bring it in line', 'bring in line', 'set', 'ensure', 'encrypt', 'convert', 'mache', 'mach', 'stelle', 'verschlüssele', 'haz', 'hazlo', 'cifra', 'rends', 'chiffre', '让', '使', '设为', '加密', 'して', 'にして', '暗号化'],
  },
  {
    intent: 'keep',
    words: ['keep', 'leave', 'retain', 'behalte', 'lass', 'conserva', 'mantén', 'deja', 'garde', 'conserve', 'laisse', '保留', '残して'],
  },
]

/** The new before the old: "use Qdrant instead of Pinecone". */
export const insteadWords = /\b(?:instead of|in place of|rather than|anstatt|anstelle (?:von|des|der)|statt|en lugar de|en vez de|au lieu de|à la place de)\b|而不是|代替|の代わりに/iu

/** The same without the old: "Qdrant instead". */
export const insteadLast = /(?:(?<![\p{L}])(?:instead|stattdessen|en su lugar|à la place|plutôt)(?![\p{L}])|代わりに|作为替代|代替)[\s.!。]*$/iu

/** Words that surely stand between the old and the new in a replacement. */
export const surelyWith =
  /\b(?:with|against|durch|gegen|mit|por|avec|contre)\b|换成|替换为|替换成|改为|改成|更换为/iu

/** Words between the old and the new in a replacement, and between a thing and its new place or name. */
export const withWords = /(?<![\p{L}\p{N}])(?:with|by|for|to|into|mit|durch|gegen|zu|nach|con|por|a|à|par|avec|en|as|als)(?![\p{L}\p{N}])|换成|替换为|为|に|で/iu

/** It, that, them: what was spoken of last or is selected. */
export const pronoun = /\b(it|its|that|this|them|these|those|the selected|selection|selected|es|das|dies|diese|sie|esto|eso|lo|la|los|las|ello|ça|cela|ceci|le|les)\b|它|这个|それ|これ/i

/** All of the design. */
export const everything = /\b(everything|all|the whole|whole thing|entire|alles|todo|toda|tout|toute)\b|全部|所有|すべて|全て/i

/** One more of a kind that is there already. */
export const another = /\b(another|second|additional|one more|extra|further|weitere[nrs]?|zweite[nrs]?|zusätzliche[nrs]?|otro|otra|segund[oa]|adicional|autre|deuxième|second[e]?|supplémentaire)\b|第二|另一个|もう一つ|二つ目/i
