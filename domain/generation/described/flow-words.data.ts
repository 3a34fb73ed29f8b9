const latin = (words: string): string => `(?<![\\p{Script=Latin}\\p{N}])(?:${words})(?![\\p{Script=Latin}\\p{N}])`

/** Words between two named things by which the first gives to or calls the second. */
export const forward = new RegExp(
  `->|→|=>|⇒|-->|${latin(
    'sends?|sending|sent|writes?|writing|written|push(?:es|ed|ing)?|publish(?:es|ed|ing)?|forwards?|forwarding|calls?|calling|invokes?|queries|query|feeds?|feeding|streams?|streaming|posts?|uploads?|loads?|loading|stores?|stored|storing|saves?|saved|connects?|connected|talks?|routes?|routed|goes|go|going|flows?|flowing|dumps?|dumped|ingests?|fronts|triggers?|triggering|starts?|hits|use|uses|using|visit|visits|open|opens|see|sees|exports?|exported|replicates?|copies|copied|lands?|delivers?|emits?|returns?|passes|hands|deploys?|deployed|persists?|asks|logs?|inserts?|puts|into|onto|trains?|then|followed by|chat|chats|log in' +
      '|schick(?:t|en)|send(?:et|en)|schreib(?:t|en)|ruf(?:t|en)|speicher(?:t|n)|leite(?:t|n)|geh(?:t|en)|flie(?:ß|ss)(?:t|en)|frag(?:t|en)|l[äa]d(?:t|en)|nutz(?:t|en)|verwende(?:t|n)|starte(?:t|n)|löst|übergib\\p{L}*' +
      '|env[ií]an?|escribe[n]?|llaman?|guardan?|consultan?|usan?|invocan?|publican?|mandan?|suben?|accede[n]?' +
      '|envoie(?:nt)?|[ée]cri(?:t|vent)|appelle(?:nt)?|stocke(?:nt)?|interroge(?:nt)?|utilise(?:nt)?|publie(?:nt)?|transmet(?:tent)?|alimente(?:nt)?',
  )}|调用|写入|发送|推送|存入|存到|传给|传到|转发|访问|查询|触发|上传|同步到`,
  'iu',
)

/** Words by which the second gives to the first. */
export const backward = new RegExp(
  `<-|←|${latin(
    'reads?|reading|consumes?|consuming|pulls?|pulling|fetch(?:es|ing)?|subscribes?|receives?|receiving|gets?|fed|loaded from|sourced|served|serves|triggered|called|fronted|populated|retrieves?|downloads?|scans?|scrapes?|listens?' +
      '|liest|lesen|hol(?:t|en)|bezieh(?:t|en)|empf[äa]ng\\p{L}*|lee[n]?|recibe[n]?|obtiene[n]?|consume[n]?|li(?:t|sent)|re[çc]oi(?:t|vent)|r[ée]cup[èe]re(?:nt)?|consomme(?:nt)?',
  )}|读取|消费|订阅|获取|来自`,
  'iu',
)

/** Japanese says what happens behind the second: "AはBを呼び出し", "AはBから読み". */
export const forwardBehind = /^(?:を|に|へ)?(?:データを|結果を)?(?:呼び?|書き?込|書く|送|保存|渡|アクセス|問い?合わせ|格納|転送|公開|投入)/u
export const backwardBehind = /^(?:を|から|の(?:データ|内容)を)?(?:データを)?(?:読|取得|受け?取|購読|受信|取り?出)|^(?:中|里)?(?:读取|获取|拉取|消费)/u

/** Backward words that stay forward with these after them: "reads and writes to". */
export const bothWays = /\breads? (from )?and writes?\b|\bread\/write\b|↔|<->/i

/** The second stands before the first: "a web app behind CloudFront". */
export const inFront = /^[\s,]*(?:(?:sits?|stands?|is|runs?) )?(?:behind|hinter|detr[aá]s de|derri[eè]re)\b/iu
/** The first runs on the second. */
export const runningOn = /^[\s,(]*(?:(?:which |that )?(?:is |are )?(?:runs?|running|hosted|deployed|installed|lives?|l[äa]uft|laufen|gehostet|corre[n]?|alojad\p{L}+|tourne(?:nt)?|h[ée]berg[ée]\p{L}*)\s+)?(?:on|auf|en|sur|in)\s+(?:(?:a|an|the|one|two|single|our|its|una?|sola|una sola|une|seule|une seule|einer?|einem|einzigen|der|dem|un|solo)\s+)*$/iu
/** Done to the first: by whom, and from where. */
export const doneBy = /^[^.;]*\b(?:by|von|durch|por|par)\s+(?:(?:a|an|the|our|einem|einer|un|una|une)\s+)?$/iu
export const takenFrom = /^\s*(?:from|out of|aus|de|desde|depuis)\s+(?:(?:a|an|the|our|la|el|le|der|dem)\s+)?$/iu

/** "copies A to B": what stands between two names moves from the first to the second, whoever does it. */
export const moving = /\b(?:cop(?:y|ies|ied)|moves?|loads?|syncs?|exports?|transfers?|replicates?|imports?|dumps?|archives?|backs? up|kopiert|verschiebt|copia|mueve|copie|d[ée]place)\s+(?:[\p{L}-]+\s+){0,2}$/iu
/** "loads models from B", "serves predictions to B": the last word tells the way. */
export const endsFrom = /\b(?:from|out of|aus)\s+(?:(?:the|a|an|our|its|der|dem|den)\s+)?$/iu
export const endsTo = /\b(?:to|into)\s+(?:(?:the|a|an|our|its)\s+)?$/iu
export const takesTo = /\b(?:listens?|subscribes?|subscribed)\b/iu
/** "query S3 with Athena", "GPU server (vLLM)". */
export const byMeansOf = /^\s*(?:with|using|mit|con|avec)\s+$/iu
export const inBrackets = /^\s*\($/u
