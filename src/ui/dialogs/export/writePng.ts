/** Paints an SVG as PNG: through an image and a canvas, which nothing leaves. */
import type { PictureFile } from '../../../formats/picture/writePicture.ts'

/** As an address, so that neither a request nor a file is needed. */
export const addressOf = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`

/** The picture `scale` times as large as on screen. */
export const writePng = async ({ svg, size }: PictureFile, scale: number): Promise<Blob> => {
  const image = new Image(size.width, size.height)
  image.src = addressOf(svg)
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = size.width * scale
  canvas.height = size.height * scale
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('the browser made no picture')) : resolve(blob)), 'image/png')
  })
}
