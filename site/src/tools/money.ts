const numbers = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });

/** 12.500, in either language: the papers these numbers go to are Indonesian. */
export const count = (value: number): string => numbers.format(value);

/** With the sign of the currency in front, and a minus before it for what is missing. */
export const rp = (value: number): string => `${value < 0 ? '-' : ''}Rp${count(Math.abs(value))}`;

/** 6,5% from hundredths of a percent. */
export const percent = (hundredths: number): string => `${count(hundredths / 100)}%`;
