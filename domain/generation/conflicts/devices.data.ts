/**
 * Machines people carry or mount, with the memory in GB that a model can take beside everything else, and how many camera streams of a small
 * detector one of them follows. Recalled, 2026-11-24; confidence medium: devices differ, so the larger ones of each sort are meant.
 */
export const devices: readonly { words: RegExp; name: string; modelGB: number; streams?: number }[] = [
  { words: /\bjetson (?:agx )?thor\b/iu, name: 'Jetson Thor', modelGB: 110, streams: 120 },
  { words: /\bjetson agx(?: orin)?\b|\bagx orin\b/iu, name: 'Jetson AGX Orin', modelGB: 56, streams: 60 },
  { words: /\bjetson orin nx\b|\borin nx\b/iu, name: 'Jetson Orin NX', modelGB: 14, streams: 30 },
  { words: /\bjetson orin nano\b|\borin nano\b/iu, name: 'Jetson Orin Nano', modelGB: 6, streams: 16 },
  { words: /\bjetson nano\b|\bjetson\b/iu, name: 'Jetson Nano', modelGB: 3, streams: 8 },
  { words: /\braspberry pi(?:s)?\b|\braspi\b/iu, name: 'Raspberry Pi', modelGB: 12, streams: 2 },
  { words: /\bmicrocontrollers?\b|\besp32\b|\bcortex-m\d*\b|\barduino\b|mikrocontroller\w*/iu, name: 'microcontroller', modelGB: 0.01 },
  { words: /\b(?:smart)?watch(?:es)?\b|smart ?glasses/iu, name: 'watch or glasses', modelGB: 1 },
  { words: /\b(?:smart|mobile |cell ?)?phones?\b|\biphones?\b|\bandroid (?:phones?|devices?)\b|\bhandys?\b|\b(?:smartphone|mobiltelefon)\w*|\bm[oó]vil(?:es)?\b|\btel[eé]fonos?\b|\bt[eé]l[eé]phones?\b|手机|スマートフォン|スマホ|携帯電話/iu, name: 'phone', modelGB: 6 },
  { words: /\btablets?\b|\bipads?\b|平板|タブレット/iu, name: 'tablet', modelGB: 8 },
  { words: /\bbrowsers?\b|\bwebgpu\b|浏览器|ブラウザ/iu, name: 'browser', modelGB: 4 },
  { words: /\blaptops?\b|\bnotebooks? (?:pc|computer)s?\b|笔记本电脑|ノートパソコン/iu, name: 'laptop', modelGB: 24 },
]
