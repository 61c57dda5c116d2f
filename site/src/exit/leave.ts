/** Presses of Shift, with no other key between, that leave the page. */
const PRESSES = 3;
/** Milliseconds after which a press no longer counts with the one before. */
const PAUSE = 2000;

const link = document.getElementById('keluar') as HTMLAnchorElement;
let presses = 0;
let last = 0;

/**
 * The page goes blank at once, however slow the way out is; what is left takes the place of the page in the history. A
 * checker has made steps there: they are gone back first, so that a step back leads to the page before.
 */
function leave(): void {
  const { href } = link;
  const steps: number = (history.state?.screen ?? -1) + 1;
  document.body.hidden = true;
  if (steps) {
    addEventListener('popstate', () => location.replace(href), { once: true });
    history.go(-steps);
  } else location.replace(href);
}

link.addEventListener('click', (event) => {
  event.preventDefault();
  leave();
});

addEventListener('keydown', ({ key, repeat, timeStamp }) => {
  if (repeat) return;
  presses = key !== 'Shift' ? 0 : timeStamp - last < PAUSE ? presses + 1 : 1;
  last = timeStamp;
  if (presses === PRESSES) leave();
});

/** Chapters of the page make no steps in the history: a step back would lead to the page that was left. */
document.addEventListener('click', (event) => {
  const chapter = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  if (!chapter || event.defaultPrevented) return;
  event.preventDefault();
  location.replace(chapter.href);
});

/** A browser that kept the blank page shows it whole again. */
addEventListener('pageshow', () => {
  document.body.hidden = false;
  presses = 0;
});
