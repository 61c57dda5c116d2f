/** Numbers from a seed, the same every time. */
export class Random {
  #now: number;

  constructor(seed: number) {
    this.#now = (seed ^ 0x9e37_79b9) >>> 0;
  }

  /** 0 to `most`, both included. */
  upTo(most: number): number {
    this.#now = (this.#now + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(this.#now ^ (this.#now >>> 15), this.#now | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % (most + 1);
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.upTo(items.length - 1)] as Item;
  }
}
