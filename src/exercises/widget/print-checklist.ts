/** Prints only the page's checklist. The browser's own command prints all of the page. */
export function printChecklist(): void {
  const { classList } = document.documentElement;
  classList.add('print-checklist');
  addEventListener('afterprint', () => classList.remove('print-checklist'), { once: true });
  print();
}
