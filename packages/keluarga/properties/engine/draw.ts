import fc from 'fast-check';

/** Small numbers read one after the other as choices; past the end every choice is the first one. */
export class Draw {
  readonly #numbers: readonly number[];
  #next = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** 0 to `most`, both included. */
  upTo(most: number): number {
    return (this.#numbers[this.#next++] ?? 0) % (most + 1);
  }

  from(least: number, most: number): number {
    return least + this.upTo(most - least);
  }

  of<Option>(options: readonly Option[]): Option {
    return options[this.upTo(options.length - 1)] as Option;
  }

  /** True once in so many. */
  once(inSoMany: number): boolean {
    return this.upTo(inSoMany - 1) === inSoMany - 1;
  }

  /** At least `least` and at most `most` of what is made. */
  some<Item>(least: number, most: number, make: (i: number) => Item): Item[] {
    return Array.from({ length: this.from(least, most) }, (_, i) => make(i));
  }
}

const LENGTH = 120;

/** What is drawn from a run of numbers shrinks with it, to the first options. */
export const drawn = <Thing>(make: (draw: Draw) => Thing): fc.Arbitrary<Thing> =>
  fc
    .noBias(fc.array(fc.nat({ max: 255 }), { minLength: LENGTH, maxLength: LENGTH }))
    .map((numbers) => make(new Draw(numbers)));
