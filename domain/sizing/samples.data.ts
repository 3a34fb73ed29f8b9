/**
 * Models that are not counted by tokens: operations (1e9) of one sample, forward, and what a sample is. Source: sizing method section 4 for
 * ResNet-50, ViT-L and CLIP-L; SDXL from 16.35 images a second on 8 H100 (MLPerf Inference 4.1), Whisper large for 30 seconds of sound with about
 * 100 tokens from 34,089 tokens a second on 8 H100 (the same; doubts.md 8). All others recalled, 2026-11-24, confidence medium: model cards
 * (multiplications x 2), diffusion as 2 operations a parameter and patch and step, smaller Whispers in proportion to the large one.
 */
export const samples: Readonly<Record<string, { gflops: number; sample: string; steps?: number; kilobytes?: number }>> = {
  resnet50: { gflops: 8.2, sample: 'an image of 224 pixels', kilobytes: 110 },
  resnet18: { gflops: 3.6, sample: 'an image of 224 pixels', kilobytes: 110 },
  resnet101: { gflops: 15.6, sample: 'an image of 224 pixels', kilobytes: 110 },
  'efficientnet-b0': { gflops: 0.78, sample: 'an image of 224 pixels', kilobytes: 110 },
  'mobilenet-v2': { gflops: 0.6, sample: 'an image of 224 pixels', kilobytes: 110 },
  'google/vit-base-patch16-224': { gflops: 35, sample: 'an image of 224 pixels', kilobytes: 110 },
  'google/vit-large-patch16-224': { gflops: 123, sample: 'an image of 224 pixels', kilobytes: 110 },
  'google/vit-huge-patch14-224': { gflops: 334, sample: 'an image of 224 pixels', kilobytes: 110 },
  'openai/clip-vit-base-patch32': { gflops: 8.8, sample: 'an image of 224 pixels', kilobytes: 110 },
  'openai/clip-vit-large-patch14': { gflops: 162, sample: 'an image of 224 pixels', kilobytes: 110 },
  'google/siglip-so400m-patch14-384': { gflops: 690, sample: 'an image of 384 pixels', kilobytes: 200 },
  'facebook/dinov2-large': { gflops: 1014, sample: 'an image of 518 pixels', kilobytes: 300 },
  'facebook/sam-vit-huge': { gflops: 3000, sample: 'an image of 1024 pixels', kilobytes: 500 },
  'ultralytics/yolov8n': { gflops: 8.7, sample: 'an image of 640 pixels', kilobytes: 150 },
  'ultralytics/yolov8s': { gflops: 28.6, sample: 'an image of 640 pixels', kilobytes: 150 },
  'ultralytics/yolov8m': { gflops: 78.9, sample: 'an image of 640 pixels', kilobytes: 150 },
  'ultralytics/yolov8l': { gflops: 165.2, sample: 'an image of 640 pixels', kilobytes: 150 },
  'ultralytics/yolov8x': { gflops: 257.8, sample: 'an image of 640 pixels', kilobytes: 150 },
  'ultralytics/yolo11m': { gflops: 68, sample: 'an image of 640 pixels', kilobytes: 150 },
  'detr-resnet-50': { gflops: 172, sample: 'an image of 800 pixels', kilobytes: 150 },
  'stabilityai/sdxl-base-1.0': { gflops: 350_000, sample: 'a picture of 1024 pixels in 20 steps', steps: 20 },
  'stabilityai/stable-diffusion-v1-5': { gflops: 43_000, sample: 'a picture of 512 pixels in 20 steps', steps: 20 },
  'stabilityai/stable-diffusion-3.5-large': { gflops: 4_200_000, sample: 'a picture of 1024 pixels in 28 steps', steps: 28 },
  'black-forest-labs/FLUX.1-dev': { gflops: 3_500_000, sample: 'a picture of 1024 pixels in 28 steps', steps: 28 },
  'black-forest-labs/FLUX.1-schnell': { gflops: 500_000, sample: 'a picture of 1024 pixels in 4 steps', steps: 4 },
  'openai/whisper-large-v3': { gflops: 9000, sample: 'half a minute of sound' },
  'openai/whisper-large-v3-turbo': { gflops: 2900, sample: 'half a minute of sound' },
  'openai/whisper-medium': { gflops: 4500, sample: 'half a minute of sound' },
  'openai/whisper-small': { gflops: 1400, sample: 'half a minute of sound' },
  'openai/whisper-base': { gflops: 360, sample: 'half a minute of sound' },
  'openai/whisper-tiny': { gflops: 165, sample: 'half a minute of sound' },
  'nvidia/parakeet-tdt-0.6b': { gflops: 600, sample: 'half a minute of sound' },
  'facebook/wav2vec2-large': { gflops: 1200, sample: 'half a minute of sound' },
}
