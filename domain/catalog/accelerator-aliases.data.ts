/** What people call accelerators, beside their ids and full names: [alias, id]. A name that leaves the memory open takes the usual board of today. */
export const acceleratorAliases: readonly (readonly [string, string])[] = [
  ['V100', 'V100-32GB'], ['V100 16GB', 'V100-16GB'], ['V100-SXM2', 'V100-16GB'],
  ['A100', 'A100-80GB'], ['A100 80G', 'A100-80GB'], ['A100 40G', 'A100-40GB'], ['A100-SXM4-80GB', 'A100-80GB'], ['A100-SXM4-40GB', 'A100-40GB'], ['A100 SXM', 'A100-80GB'],
  ['A100-PCIe', 'A100-80GB-PCIe'],
  ['H100 SXM', 'H100'], ['H100-SXM5', 'H100'], ['H100 80GB', 'H100'], ['H100-SXM5-80GB', 'H100'], ['H100 HBM3', 'H100'], ['DGX H100', 'H100'], ['HGX H100', 'H100'],
  ['H100 PCIe 80GB', 'H100-PCIe'], ['H100 NVL 94GB', 'H100-NVL'],
  ['H200 SXM', 'H200'], ['H200-SXM5', 'H200'], ['H200 141GB', 'H200'], ['DGX H200', 'H200'],
  ['B200 SXM', 'B200'], ['B200 180GB', 'B200'], ['B200 192GB', 'B200'], ['DGX B200', 'B200'], ['GB200 NVL72', 'GB200'], ['GB300 NVL72', 'GB300'], ['DGX B300', 'B300'],
  ['GH200 Grace Hopper', 'GH200'], ['L40S 48GB', 'L40S'], ['L4 24GB', 'L4'], ['T4 16GB', 'T4'], ['A10G 24GB', 'A10G'], ['A10 24GB', 'A10'],
  ['RTX A6000', 'A6000'], ['RTX 6000 Ada', 'RTX-6000-Ada'], ['RTX PRO 6000 Blackwell', 'RTX-PRO-6000'], ['RTX PRO 6000 Blackwell Server Edition', 'RTX-PRO-6000'], ['RTX 6000 Pro', 'RTX-PRO-6000'],
  ['TPU v4', 'TPU-v4'], ['v4', 'TPU-v4'], ['TPU v5e', 'TPU-v5e'], ['v5e', 'TPU-v5e'], ['TPU v5p', 'TPU-v5p'], ['v5p', 'TPU-v5p'], ['TPU v6e', 'TPU-v6e'], ['v6e', 'TPU-v6e'], ['Trillium', 'TPU-v6e'],
  ['TPU v7', 'TPU-v7'], ['Ironwood', 'TPU-v7'],
  ['Trainium', 'Trainium1'], ['trn1', 'Trainium1'], ['trn2', 'Trainium2'], ['inf2', 'Inferentia2'], ['Inferentia', 'Inferentia2'],
  ['Habana Gaudi', 'Gaudi'], ['Gaudi 2', 'Gaudi2'], ['Gaudi 3', 'Gaudi3'], ['HL-100', 'Gaudi'],
  ['MI300', 'MI300X'], ['MI325', 'MI325X'], ['MI350', 'MI350X'], ['MI355', 'MI355X'], ['Ascend 910B', 'Ascend-910B'],
]
