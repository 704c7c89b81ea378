/** Prints only the page's checklist; the browser's own command prints the whole page. */
export function printChecklist(): void {
  const { classList } = document.documentElement;
  classList.add('print-checklist');
  addEventListener('afterprint', () => classList.remove('print-checklist'), { once: true });
  print();
}
