/** Adds a style sheet to the page. Settles also when it can not be had: everything can be read without it. */
export function loadStyles(href: string): Promise<unknown> {
  return new Promise((settle) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = link.onerror = settle;
    document.head.append(link);
  });
}
