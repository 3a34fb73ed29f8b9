/**
 * What a cue does to the words around it.
 * no: turns down what follows; no-back: turns down what stands before; idiom: looks like a no and is none;
 * soft, soft-back: a preference; there, there-back: exists already; turn: ends the reach of a no; keep, keep-back: wanted after all;
 * past: considered or used once and given up; past-back: the same of what stands before; again: takes back what was said just now.
 */
export type Cue = 'no' | 'no-back' | 'idiom' | 'soft' | 'soft-back' | 'there' | 'there-back' | 'turn' | 'keep' | 'keep-back' | 'past' | 'past-back' | 'again'

export const cues: Readonly<Record<Cue, readonly string[]>> = {
  no: [
    'we are not allowed', "we're not allowed", 'i am not allowed', 'they are not allowed', 'not allowed to use', 'we may not use', 'we must not use', 'we are forbidden', 'we are barred from', 'wir durfen kein', 'wir durfen keine', 'wir durfen nicht', 'no podemos usar', 'no se nos permite', "nous n'avons pas le droit", 'nous ne pouvons pas utiliser',
    'no', 'not', 'without', 'avoid', 'avoiding', 'never', 'except', 'exclude', 'excluding', 'excludes', 'neither', 'nor', 'non', 'minus', "don't", "doesn't", "didn't", "won't", "can't", 'cannot',
    "mustn't", "shouldn't", "isn't", "aren't", "wouldn't", 'dont', 'doesnt', 'cant', 'wont', 'skip', 'drop', 'scrap', 'scrap the', 'ditch', 'forget', 'forget the', 'forget about', 'forget about the', 'vergiss', 'vergessen sie', 'olvida', 'olvidate de', 'oublie', 'oubliez', '忘掉',  'stay away from', 'steer clear of', 'stay clear of', 'keep clear of', 'keep away from', 'get rid of', 'rather than', 'instead of', 'free of', 'refuse',
    'anything but', 'forbid', 'forbids', 'ban', 'bans', 'rule out', 'rules out', 'other than', 'opposed to', 'allergic to', 'tired of', 'hate', 'hates', 'dislike', 'lacks', 'leave out', 'omit', 'outside of',
    'rien en', 'rien de', 'nichts in', 'nothing in', 'none of it in', 'ohne', 'kein', 'keine', 'keinen', 'keinem', 'keiner', 'keinerlei', 'nicht', 'niemals', 'nie', 'vermeide', 'vermeiden', 'ausser', 'weder', 'statt', 'anstatt', 'anstelle von', 'verzichten auf', 'ausgenommen', 'nichts mit',
    'sin', 'no queremos', 'nunca', 'evitar', 'evita', 'evitando', 'ningun', 'ninguna', 'nada de', 'nada en', 'excepto', 'salvo', 'tampoco', 'ni', 'en vez de', 'en lugar de', 'prohibido', 'jamas',
    'sans', 'pas', 'jamais', 'aucun', 'aucune', 'eviter', 'evitez', 'sauf', 'hormis', 'au lieu de', 'plutot que', 'interdit', 'excepte', 'plus de',
    '不用', '不要', '不使用', '不想', '不能', '不能用', '不可', '不得', '不需要', '不会', '不采用', '不考虑', '不允许', '避免', '避开', '禁止', '禁用', '没有', '无需', '无须', '别用', '勿', '除了', '拒绝', '非',
  ],
  'no-back': [
    'is not used', 'are not used', 'not used here', 'not in use', 'is ruled out', 'are ruled out', 'is forbidden', 'are forbidden', 'forbidden', 'is not allowed', 'are not allowed', 'not allowed', 'is banned', 'are banned', 'banned', 'prohibited', 'is out', 'are out', 'is off the table', 'off the table',
    'out of the question', 'is excluded', 'are excluded', 'ruled out', 'is a no go', 'no go', 'not an option', 'no option', 'is not an option', 'not permitted', 'not wanted', 'not approved', 'not possible', 'blocked by', 'is not welcome', 'not welcome', 'must not be used', 'cannot be used', 'can not be used', "can't be used", 'should not be used', 'is to be avoided', 'not acceptable', 'unacceptable', 'not on the list', 'dealbreaker', 'free', 'is not needed', 'are not needed', 'not needed', 'is not required', 'are not required', 'not required', 'not necessary', 'unnecessary', 'does not apply', 'do not apply', "doesn't apply", "don't apply", 'not applicable', 'is irrelevant', 'are irrelevant', 'not relevant', 'is not relevant', 'out of scope', 'not in scope', 'is no topic', 'can be left out', 'can be skipped', 'we can do without',
    'verboten', 'nicht erlaubt', 'ausgeschlossen', 'untersagt', 'kommt nicht in frage', 'kommen nicht in frage', 'nicht zulassig', 'unerwunscht', 'scheidet aus', 'scheiden aus', 'fallt weg', 'darf nicht ~ werden', 'durfen nicht ~ werden', 'nicht gewunscht', 'ist tabu', 'sind tabu', 'tabu', 'nicht verwenden', 'nicht nutzen', 'nicht einsetzen', 'wollen wir nicht', 'mochten wir nicht', 'brauchen wir nicht', 'nutzen wir nicht', 'verzichten wir', 'verzichten', 'verzichtet werden', 'nicht notig', 'nicht erforderlich', 'nicht notwendig', 'unnotig', 'gilt nicht', 'gelten nicht', 'nicht relevant', 'irrelevant', 'wird nicht benotigt', 'werden nicht benotigt', 'entfallt',
    'esta prohibido', 'estan prohibidos', 'no esta permitido', 'no esta permitida', 'no se permite', 'queda descartado', 'queda descartada', 'quedan descartados', 'descartado', 'descartada', 'prohibida', 'no es una opcion', 'excluido', 'excluida', 'vetado', 'no hace falta', 'no es necesario', 'no es necesaria', 'no se necesita', 'no aplica', 'no se aplica',
    'est interdit', 'sont interdits', 'est exclu', 'sont exclus', 'exclu', 'exclue', "n'est pas autorise", 'pas autorise', 'hors de question', 'proscrit', 'a proscrire', 'a bannir', "n'est pas une option", 'ecarte', 'ecartee', "n'est pas necessaire", "n'est pas requis", "n'est pas requise", 'pas necessaire', "ne s'applique pas", 'inutile',
    '以外', '除外', '之外', '不行', '不可以', '不被允许', '被禁止', '不在考虑', '不需要', '不适用', '用不着',
    'なし', '無し', 'ナシ', 'は使わない', 'を使わない', '使わない', '使わず', '使用しない', '使用せず', '利用しない', '使えない', '使えません', '使いません', '使いたくない', '使いたくありません', '不可', 'は禁止', '禁止', '避けたい', '避けて', '避ける', 'を除く', '除いて', '不要', 'は不要', 'いらない', '要らない', '導入しない', '採用しない', 'ではなく', 'じゃなく', '抜き',
  ],
  idiom: [
    '不能出', '不得出', '不可出', '不出内网', '不能离开', '不得离开', '不可离开', '不离开',
    'no idea', 'no clue', 'no preference', 'no problem', 'no matter', 'no doubt', 'no opinion', 'no need to worry', 'not sure', 'not only', 'not just', 'not merely', 'no more than', 'no less than', 'not more than', 'not less than', 'not exceed', 'not to exceed', 'no later than', 'no fewer than', 'no longer than',
    'never mind', 'not limited to', "can't wait", 'cannot wait', 'no rush', 'not expensive', 'not too expensive', 'not cost', 'not to cost', 'no wait', 'why not', 'whether or not', 'no code', 'not yet decided', 'not decided', 'not yet sure', "don't care", "don't mind", "doesn't matter", "don't know", "dont know", "dont care", "doesn't have to", 'does not matter', 'do not care', 'do not know', 'do not mind', 'not fixed', 'no strong opinion', 'no fixed', 'no vendor lock in', 'no lock in', 'without vendor lock in', 'without lock in', 'avoid vendor lock in', 'avoid lock in',
    'not notice', 'never leave', 'never leaves', 'not leave', 'not be leaving', "can't leave", "mustn't leave", 'not forget', 'no downtime', 'no data loss', 'not lose', 'never lose', 'zero downtime', 'no single point of failure', 'no delay', 'without delay', 'without interruption', 'not go down', 'without downtime', 'without human', 'no longer', 'no one', 'nobody', 'not be stored outside', 'not stored outside', 'non stop', 'no 1', 'no. 1',
    'keine ahnung', 'nicht sicher', 'nicht nur', 'nicht mehr als', 'nicht langer als', 'nicht weniger als', 'keine praferenz', 'nicht wichtig', 'nicht verlassen', 'nicht teuer', 'nicht zu teuer', 'egal', 'keine rolle', 'ohne ausfall', 'ohne unterbrechung', 'ohne datenverlust', 'nicht ausfallen', 'nichts anderes als',
    'no estamos seguros', 'no solo', 'no mas de', 'no menos de', 'no importa', 'sin preferencia', 'no deben salir', 'no salgan', 'no pueden salir', 'no puede salir', 'no debe salir', 'no sabemos', 'no se', 'no muy caro', 'sin interrupciones', 'sin perdida', 'sin caidas',
    'pas sur', 'pas surs', 'pas seulement', 'pas plus de', 'peu importe', 'pas de preference', 'ne doivent pas quitter', 'ne doit pas quitter', 'ne quittent pas', 'ne sortent pas', 'pas moins de', 'pas cher', 'pas trop cher', 'sans interruption', 'sans coupure', 'ne sait pas', 'pas quitter', 'pas sortir', "n'importe",
    '不仅', '不只', '不超过', '不少于', '不低于', '不高于', '不确定', '不大于', '不贵', '不太贵', '不能离开', '不得离开', '不能出境', '不得出境', '不出境', '不离开', '不中断', '没有偏好', '不可离开', '不知道', '不能超过', '不得超过',
    '問わない', '問いません', 'だけでなく', '外に出さない', '外に出せない', '持ち出さない', '持ち出せない', '持ち出し禁止', '持ち出し不可', '社外に出', '国外に出', '分からない', 'わからない', '止まらない', '停止しない', '高くない', '決まっていない', '決めていない',
  ],
  soft: [
    'able to move to', 'able to switch to', 'could move to', 'may move to', 'might move to', 'portable to', 'prefer', 'preferably', 'prefers', 'ideally', 'maybe', 'perhaps', 'possibly', 'we like', 'i like', 'lean towards', 'leaning towards', 'leaning to', 'tend to', 'rather', 'if possible', 'would love', 'would like to use', 'favour', 'favor', 'probably', 'nice to have', 'could use', 'might use', 'something like', 'such as', 'for example', 'e.g', 'first choice', 'fans of', 'thinking of',
    'lieber', 'am liebsten', 'bevorzugt', 'vorzugsweise', 'idealerweise', 'vielleicht', 'gerne', 'wenn moglich', 'eher', 'tendieren zu', 'moglichst', 'wir mogen', 'evtl', 'eventuell',
    'preferimos', 'preferiblemente', 'preferentemente', 'idealmente', 'quiza', 'quizas', 'tal vez', 'a ser posible', 'si es posible', 'nos gusta', 'mejor con', 'de preferencia',
    'preferons', 'de preference', 'idealement', 'peut etre', 'si possible', 'plutot', 'on aime', 'nous aimons', 'eventuellement',
    '优先', '最好', '倾向', '倾向于', '可能', '也许', '首选', '偏好', '建议用', '优先考虑', '希望用', '尽量',
    'できれば', '可能なら', '可能であれば', '優先', '希望', 'なるべく', 'たぶん', '多分', '好み', '第一候補', '出来れば',
  ],
  'soft-back': [
    'only if', 'only when', 'only where', 'as a last resort', 'if need be', 'if we have to', 'nur wenn', 'nur falls', 'notfalls', 'solo si', 'como ultimo recurso', 'seulement si', 'en dernier recours', '除非', 'やむを得ない場合',
    'one day', 'some day', 'later on', 'in future', 'eventually', 'preferred', 'would be nice', 'would be great', 'if possible', 'is preferred', 'are preferred', 'would be fine', 'or similar', 'or so', 'or something', 'ok', 'is fine', 'is ok', 'i guess', 'i think', 'maybe', 'welcome', 'ware schon', 'ware gut', 'bevorzugt', 'wenn moglich', 'oder ahnlich', 'o similar', 'si es posible', 'de preferencia', 'ou similaire', 'si possible', 'de preference', '优先', '为佳', '更好', 'が望ましい', 'が理想', 'を優先', 'がいい', 'が良い', '希望', 'など', 'があると嬉しい',
  ],
  there: [
    'already', 'already run', 'already use', 'already have', 'existing', 'our existing', 'we run', 'we have', 'we use', 'currently run', 'currently use', 'currently using', 'our own', 'in place', 'on top of our', 'reuse', 're use', 'today we use', 'keep using', 'we own', 'we operate', 'run on our', 'from our', 'into our', 'with our', 'connected to our', 'connect to our', 'stick with', 'stay on', 'stay with', 'keep our', 'hooked up to our',
    'bereits', 'schon', 'vorhandene', 'vorhandenes', 'vorhandenen', 'vorhandener', 'bestehende', 'bestehendes', 'bestehenden', 'bestehender', 'wir betreiben', 'wir nutzen', 'wir haben', 'wir verwenden', 'aus unserem', 'aus unserer', 'unser vorhandenes', 'weiterhin',
    'ya tenemos', 'ya usamos', 'ya utilizamos', 'existente', 'existentes', 'actualmente usamos', 'nuestro actual', 'tenemos', 'disponemos de', 'ya contamos con', 'reutilizar', 'contamos con',
    'deja', 'existant', 'existante', 'existants', 'nous avons deja', 'nous utilisons', 'nous avons', 'notre actuel', 'actuellement', 'reutiliser', 'nous disposons',
    '已经', '已有', '现有', '目前使用', '我们有', '已部署', '沿用', '现在用', '已在用', '已经在用', '已经使用', '正在使用', '复用',
    '既存', '既に', 'すでに', '現在', '現行', '導入済み', '使っている', '利用中', '運用中', '稼働中',
  ],
  'there-back': [
    'is already there', 'are already there', 'already there', 'already in place', 'already exists', 'already running', 'is running', 'is in place', 'should stay', 'must stay', 'stays', 'stay', 'has to stay', 'needs to stay', 'is there', 'exists', 'we already have', 'we already use', 'we have already', 'is what we run', 'is what we use', 'is our standard', 'is in use', 'is live', 'in use today', 'in use already', 'is set', 'remains', 'to remain', 'is given', 'already deployed', 'already bought', 'must be kept', 'should be kept', 'must be reused',
    'ist vorhanden', 'sind vorhanden', 'vorhanden', 'ist bereits da', 'bleibt', 'bleiben', 'soll bleiben', 'sollen bleiben', 'haben wir schon', 'haben wir bereits', 'im einsatz', 'lauft bereits', 'lauft schon', 'bereits im einsatz', 'schon da', 'bleibt bestehen', 'weiter nutzen', 'weiter genutzt', 'ist gesetzt',
    'ya existe', 'ya existen', 'ya esta', 'ya estan', 'debe quedarse', 'se queda', 'se mantiene', 'ya lo tenemos', 'ya la tenemos', 'debe mantenerse', 'en uso', 'hay que mantener',
    'est deja en place', 'deja en place', 'existe deja', 'doit rester', 'reste', 'doit etre conserve', 'est conserve', 'sont deja', 'en place', 'a conserver',
    '已经有了', '已存在', '保留', '要保留', '必须保留', '继续使用', '已上线', '不变', '已经在用',
    'は既にある', 'がある', 'があります', 'はすでにある', '導入済み', 'を使っている', 'を使っています', 'を利用中', 'を運用中', 'は残す', 'を残す', '継続利用', '継続して', 'を継続', 'は維持', 'を維持', 'そのまま', 'を運用しています', 'を利用しています',
  ],
  turn: [
    'but', 'instead', 'use', 'using', 'only', 'just', 'however', 'although', 'though', 'rather', 'yet', 'go with', 'prefer', 'whereas', 'while', 'please use', 'because', 'since', 'so', 'then', 'which', 'that', 'want', 'need', 'must',
    'sondern', 'aber', 'stattdessen', 'nur', 'lieber', 'weil', 'sowie', 'jedoch', 'dafur', 'denn', 'muss',
    'sino', 'pero', 'sino que', 'solo', 'usar', 'porque', 'aunque', 'en su lugar', 'mejor',
    'mais', 'plutot', 'uniquement', 'seulement', 'utiliser', 'car', 'cependant', 'parce que',
    '而是', '但', '但是', '只用', '改用', '使用', '请用', '因为', '可以用', '采用', '的', '部署', '请',
    'が', 'けど', 'ただし', 'しかし', '代わりに', 'ので', 'ため', 'で',
  ],
  keep: ['keep', 'nothing but', 'not without', 'never without', 'behalten', 'mantener', 'garder', 'conserver', '保留', 'only use', 'use only', 'exclusively', 'ausschliesslich', 'exclusivamente', 'exclusivement', '只用', '仅使用', '仅用'],
  'keep-back': ['only', 'after all', 'is fine', 'exclusively', 'is a must', 'stays in', 'is allowed', 'are allowed', 'is ok', 'nur', 'erlaubt', 'doch', 'のみ', 'だけ', '即可', 'に限る', 'に限定'],
  past: [
    'used to', 'moved away from', 'moving away from', 'migrate from', 'migrate away from', 'migrated from', 'migrating from', 'move from', 'moving from', 'replace', 'replacing', 'replaces', 'coming from', 'switch from', 'switching from', 'leave', 'leaving', 'decided against', 'gave up on', 'previously', 'formerly', 'evaluated', 'considered', 'looked at', 'tried', 'proposals mentioned', 'proposal mentioned', 'deck mentioned', 'slides mentioned', 'report mentioned', 'offer mentioned', 'blog mentioned', 'consultant* recommended', 'consultant* mentioned', 'consultant* suggested', 'vendor suggested', 'vendor* recommended', 'agency suggested', 'colleague suggested', 'berater schlugen', 'berater empfahlen', 'im angebot stand', 'los consultores propusieron', 'la propuesta mencionaba', 'les consultants proposaient', 'la proposition mentionnait', '顾问建议', '方案提到', '提案にあった', '提案では', 'consultants proposed', 'vendor proposed', 'consultant suggested', 'somebody suggested', 'someone suggested', 'was proposed', 'abandoned', 'discarded', 'rejected', 'ditched', 'retired', 'decommission', 'phase out', 'sunset', 'away from', 'no longer use', 'no longer want', 'successor of', 'successor to',
    'friher', 'fruher', 'ehemals', 'weg von', 'ablosen', 'ersetzen', 'ersetzt', 'wir hatten', 'abgelehnt', 'verworfen', 'entschieden gegen', 'ablosung von', 'nicht mehr',
    'antes usabamos', 'migrar desde', 'dejar', 'reemplazar', 'sustituir', 'descartamos', 'rechazamos', 'ya no usamos', 'ya no queremos',
    'auparavant', 'remplacer', 'quitter', 'migrer depuis', 'nous avons rejete', 'nous avons ecarte', 'abandonne',
    '之前用', '以前用', '替换', '取代', '放弃', '曾考虑', '迁出', '不再使用', '淘汰', '否决',
    '以前は', 'から移行', '置き換え', '却下', '廃止', 'をやめ',
  ],
  'past-back': [
    'rejected', 'was rejected', 'were rejected', 'we rejected', 'discarded', 'was discarded', 'turned down', 'was turned down', 'declined', 'was dropped', 'were dropped', 'dropped', 'failed', 'did not work', "didn't work", 'was too slow', 'was too expensive', 'was too complex', 'too complex for us', 'is being retired', 'is being replaced', 'will be replaced', 'decided against it', 'got rejected', 'is history', 'abandoned', 'was vetoed', 'got vetoed', 'vetoed', 'is going away', 'has been retired',
    'abgelehnt', 'wurde abgelehnt', 'wurden abgelehnt', 'verworfen', 'wurde verworfen', 'wird abgelost', 'abgeschafft', 'wird ersetzt', 'haben wir verworfen',
    'rechazado', 'rechazada', 'fue rechazado', 'fue rechazada', 'descartado', 'descartada', 'sera reemplazado', 'se descarto', 'se rechazo',
    'rejete', 'rejetee', 'a ete rejete', 'a ete ecarte', 'abandonne', 'sera remplace', 'ete refuse',
    '被否决', '被拒绝', '已否决', '已放弃', '已淘汰', '否决了', '放弃了',
    'は却下', '却下された', '却下されました', '見送り', '廃止', 'は廃止', 'をやめて', 'から移行', 'を置き換え',
  ],
  again: [
    'that was wrong', 'which was wrong', 'was a typo', 'typo', 'should read', 'should have been', 'i misspoke', 'das war falsch', 'war falsch', 'tippfehler', 'stimmt nicht', 'me equivoque', 'estaba mal', 'errata', 'je me suis trompe', 'erreur de ma part', '说错了', '写错了', '間違いました', '誤記', '正しくは',
    'no wait', 'wait no', 'actually no', 'well no', 'no actually', 'scratch that', 'on second thought', 'on second thoughts', 'i mean', 'i meant', 'we meant', 'i actually meant', 'correction', 'sorry', 'oops', 'no make that', 'make that', 'make it', 'strike that', 'forget that', 'or rather', 'hold on', 'wait', 'changed my mind', 'changed our mind', 'nope', 'no no',
    'nein doch', 'halt', 'moment', 'quatsch', 'ach nein', 'korrektur', 'ich meine', 'besser gesagt', 'beziehungsweise nein', 'doch lieber', 'nein warte', 'vielmehr', 'entschuldigung',
    'mejor dicho', 'perdon', 'espera', 'no espera', 'quiero decir', 'correccion', 'digo', 'o mejor',
    'non attends', 'attends', 'pardon', 'je veux dire', 'correction', 'ou plutot', 'en fait non', 'enfin non',
    '不对', '等等', '更正', '应该是', '改成', '算了', '哦不', '我是说',
    'いや', 'やっぱり', 'やはり', '訂正', '間違え', 'すみません', 'じゃなくて', 'というか', '待って',
  ],
}

/** What keeps something that was turned down a moment ago: "drop it? no wait, keep it". */
export const restoringWords: readonly string[] = ['keep it', 'keep them', 'keep that', 'keep those', 'leave it in', 'leave that in', 'include it after all', 'we do need it', 'we need it after all', 'behalten wir', 'doch behalten', 'doch drin lassen', 'lassen wir drin', 'brauchen wir doch', 'lo mantenemos', 'la mantenemos', 'mejor lo dejamos', 'dejalo', 'dejala', 'mantenlo', 'mantenla', 'on le garde', 'on la garde', 'gardez le', 'gardez la', 'garde le', 'garde la', '还是保留', '还是要', '还是用它', 'やっぱり残', 'やはり残', '残して', '残します']

/** Turns down all that was named just before: "the slides had Kafka and Databricks; we want none of them". */
export const allRefused: readonly string[] = [
  'want|need|use|take|like|keep|allow none of', 'none of them|these|those|that is|are wanted|needed|allowed|welcome', 'none of the two|three|four is|are wanted|needed|allowed|welcome', "don't|not want|need|use any of them|these|those|that", 'neither of them|these|those', 'all of them|these|those are out', 'all two|three|four are out', 'keep all ~ out',
  'wollen|brauchen|nehmen|mochten ~ keins|keines|keinen|keine|nichts ~ davon', 'keins|keines|keinen davon', 'nichts davon', 'keine|keines|keinen der beiden|drei|vier',
  'no queremos|necesitamos ninguno|ninguna|nada', 'ninguno|ninguna de ellos|ellas|los|las', 'nada de eso',
  'aucun|aucune des deux|trois|quatre', 'en voulons aucun|aucune', 'rien de tout cela', 'rien de tout ca',
  '都不要', '都不用', '都不想用', '都不需要', '一个都不要', 'どれも使わない', 'どれも不要', 'いずれも不要', 'いずれも使わない', 'どれもいらない',
]
