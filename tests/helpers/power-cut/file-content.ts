import type { Random } from '../kill-loop/random.ts'

/** A disk writes sectors whole: a write that was not flushed may be there for some of its sectors only. */
const SECTOR_BYTES = 512

/** A change of the bytes of a file that was not flushed yet. */
type Pending = { offset: number; data: Buffer } | { size: number }

/** The bytes of one file: what is on disk for certain, and what is on its way. */
export class FileContent {
  #flushed: Buffer
  #pending: Pending[] = []

  constructor(flushed: Buffer) {
    this.#flushed = flushed
  }

  change(step: Pending): void {
    this.#pending.push(step)
  }

  flush(): void {
    if (this.#pending.length > 0) this.#flushed = carriedOut(this.#flushed, this.#pending)
    this.#pending = []
  }

  /** The bytes a disk could hold after a cut: of what was on its way nothing, all, or sectors by chance. */
  afterCut(random: Random): Buffer {
    const fate = random.below(3)
    if (fate === 0 || this.#pending.length === 0) return this.#flushed
    const left = fate === 1 ? this.#pending : this.#pending.flatMap((step) => survivors(step, random))
    return carriedOut(this.#flushed, left)
  }
}

/** The bytes after some changes, in their order; holes are zero. */
function carriedOut(bytes: Buffer, steps: readonly Pending[]): Buffer {
  const ends = steps.map((step) => ('size' in step ? step.size : step.offset + step.data.length))
  const room = Buffer.alloc(Math.max(bytes.length, ...ends))
  bytes.copy(room)
  let size = bytes.length
  for (const step of steps) {
    if ('size' in step) {
      room.fill(0, step.size)
      size = step.size
    } else {
      step.data.copy(room, step.offset)
      size = Math.max(size, step.offset + step.data.length)
    }
  }
  return room.subarray(0, size)
}

/** The parts of a change that reached the disk, each sector by a coin. */
function survivors(step: Pending, random: Random): Pending[] {
  if ('size' in step) return random.below(2) === 0 ? [step] : []
  const parts: Pending[] = []
  const last = step.offset + step.data.length
  for (let from = step.offset; from < last;) {
    const to = Math.min(last, (Math.floor(from / SECTOR_BYTES) + 1) * SECTOR_BYTES)
    if (random.below(2) === 0) {
      parts.push({ offset: from, data: step.data.subarray(from - step.offset, to - step.offset) })
    }
    from = to
  }
  return parts
}
