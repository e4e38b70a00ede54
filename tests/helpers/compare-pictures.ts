import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** What differs between two pictures: the share of pixels (0 to 1), and a picture that shows where. */
export interface PictureDifference {
  share: number
  picture: Buffer
}

/**
 * Compares two PNG pictures, pixel by pixel; a pixel counts as other when an eye would see it (pixelmatch's usual 0.1), edges of letters
 * that are smoothed otherwise do not. Pictures of another size differ in all pixels.
 */
export function comparePictures(expected: Buffer, actual: Buffer): PictureDifference {
  const before = PNG.sync.read(expected)
  const after = PNG.sync.read(actual)
  if (before.width !== after.width || before.height !== after.height) return { share: 1, picture: actual }
  const { width, height } = before
  const difference = new PNG({ width, height })
  const count = pixelmatch(before.data, after.data, difference.data, width, height)
  return { share: count / (width * height), picture: PNG.sync.write(difference) }
}
