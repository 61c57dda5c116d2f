/** Prints one tool of a page and leaves out the others. */
export function printPart(part: HTMLElement): void {
  const root = document.documentElement;
  root.classList.add('cetak-satu');
  part.classList.add('cetak-ini');
  const back = () => {
    root.classList.remove('cetak-satu');
    part.classList.remove('cetak-ini');
  };
  addEventListener('afterprint', back, { once: true });
  print();
}
