/**
 * Screens by the place that the browser's history holds, kept in memory only. A page loaded anew holds no answers: an
 * old place in the history leads to the beginning. The title stays that of the page: what is asked would stand in the
 * tab and in the history.
 */
export function journey<Screen>(pageOf: (screen: Screen) => HTMLElement) {
  const opening = document.getElementById('buka') as HTMLElement;
  const box = document.getElementById('cek') as HTMLElement;
  const siteTitle = document.title;
  let screens = new Map<number, Screen>();

  function show(place: number | undefined): void {
    const screen = place === undefined ? undefined : screens.get(place);
    opening.hidden = !!screen;
    box.hidden = !screen;
    document.title = siteTitle;
    if (!screen) {
      box.textContent = '';
      return;
    }
    const page = pageOf(screen);
    page.querySelector('.kembali')?.addEventListener('click', (event) => {
      event.preventDefault();
      history.back();
    });
    box.replaceChildren(page);
    const h1 = page.querySelector('h1') as HTMLElement;
    h1.tabIndex = -1;
    box.scrollIntoView();
    h1.focus({ preventScroll: true });
  }

  function go(screen: Screen): void {
    const place = (history.state?.screen ?? -1) + 1;
    screens.set(place, screen);
    history.pushState({ screen: place }, '');
    show(place);
  }

  /** Forgets everything, and lets the steps back lead to the beginning only. */
  function restart(): void {
    const place: number = history.state?.screen ?? 0;
    screens = new Map();
    history.go(-place - 1);
  }

  /** The button of the opening page leads to the first screen. */
  function begin(first: () => Screen, next: (screen: Screen) => Screen | undefined): void {
    document.documentElement.classList.add('js');
    document.getElementById('mulai')?.addEventListener('click', () => {
      screens = new Map();
      go(first());
    });
    addEventListener('popstate', () => show(history.state?.screen));
    setTimeout(() => rehearse(first(), next), 500);
  }

  /** While the opening is read, screens are made that nobody sees: rules and pages are then ready, and the real ones come at once. */
  function rehearse(screen: Screen, next: (screen: Screen) => Screen | undefined): void {
    pageOf(screen);
    const following = next(screen);
    if (following) setTimeout(rehearse, 50, following, next);
  }

  return { begin, go, restart };
}
