import type { Conflict } from '../answer.ts'
import { type ConflictRule, number, paramsOf, wordsFor } from './conflict-rule.ts'
import { devices } from './devices.data.ts'

const bytesAtFourBits = 0.55
/** Somewhere else to run the large model, or a smaller one for the device: then the two do not have to meet. */
const elsewhere =
  /\b(cloud|server|servers|backend|data cent(?:er|re)|distil\w*|smaller model|small model|api|gateway|escalat\w*)\b|云端|服务器|サーバー|クラウド/iu
const before = /(?:\b(?:on|onto|in|inside|into|auf|im|en|sur|dans|for|to|an?|single|one)\b[^.;!?]{0,24}|在|装到|部署到)$/iu
const behind = /^[^.;!?]{0,6}(?:上|端|本地|で動|に載)/u
const runsThere =
  /\b(run(?:s|ning)?|locally|directly|deploy\w*|execut\w*|infer\w*|laufen|läuft|ausf[üu]hr\w*|lokal|ejecut\w*|corr(?:e|er)|tourn\w*|ex[eé]cut\w*)\b|動か|動く|運行|运行|部署|实行|実行|推論/iu
const denied = /\b(not|never|no|nicht|nie|kein\w*|sin|pas|instead of)\b[^.;,]{0,16}$/iu

/** The device that the model is to run on, as said. */
function deviceIn(prompt: string): { name: string; modelGB: number; streams?: number; words: string } | undefined {
  for (const { words, ...device } of devices) {
    const found = words.exec(prompt)
    if (found === null) continue
    const [left, right] = [prompt.slice(Math.max(0, found.index - 40), found.index), prompt.slice(found.index + found[0].length)]
    if ((before.test(left) || behind.test(right)) && !denied.test(left)) return { ...device, words: found[0] }
  }
  return undefined
}

/** A model that runs on a device has to fit into its memory. */
export const modelAndDevice: ConflictRule = ({ reading }): Conflict[] => {
  const model = paramsOf(reading)
  const local = ['edge', 'on-device'].includes(reading.serving.shape) || reading.understood['edge'] === true || reading.understood['offline'] === true
  if (model === undefined || !(local || runsThere.test(reading.prompt)) || elsewhere.test(reading.prompt)) return []
  const device = deviceIn(reading.prompt)
  const weightsGB = model.paramsB * bytesAtFourBits
  if (device === undefined || weightsGB <= device.modelGB) return []
  const most = device.modelGB / bytesAtFourBits
  return [
    {
      what: `A model of ${Math.round(model.paramsB)}B parameters takes ${Math.round(weightsGB)} GB even at 4 bits, and a ${device.name} has about ${device.modelGB} GB to spare for one.`,
      between: [model.words, device.words],
      relaxation: `Take a model of at most ${most < 1 ? Number(most.toPrecision(1)) : Math.floor(most)}B parameters on the ${device.name}, or run the ${Math.round(model.paramsB)}B model on a server and ask it while there is a connection.`,
    },
  ]
}

const alone = /\b(one|single|1|only|ein(?:e[nrm]?|zige\w*)?|un[ae]?|sol[oa]|seule?)\b[^.;,]{0,10}$/iu

/** Streams of cameras, and one small machine that follows them. */
export const camerasAndDevice: ConflictRule = ({ reading }): Conflict[] => {
  const cameras = number(reading, 'cameras')
  const device = deviceIn(reading.prompt)
  if (cameras === undefined || device?.streams === undefined || cameras <= device.streams * 1.5) return []
  if (!alone.test(reading.prompt.slice(0, reading.prompt.indexOf(device.words)))) return []
  return [
    {
      what: `One ${device.name} follows about ${device.streams} camera streams, not ${cameras}.`,
      between: [wordsFor(reading, 'cameras', `${cameras} cameras`), device.words],
      relaxation: `Take about ${Math.ceil(cameras / device.streams)} of them, or look at every ${Math.ceil(cameras / device.streams)}th picture.`,
    },
  ]
}
