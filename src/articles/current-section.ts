/** Marks the section being read in the table of contents. */
export function start(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.toc a')].map((link) => [
      decodeURIComponent(link.hash.slice(1)),
      link,
    ]),
  );
  const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  if (!headings.length) return;
  // The current section is the last one whose heading is above the point that a link in the table scrolls it to.
  const mark = () => {
    const line = innerHeight * 0.15;
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top <= line);
    const current = passed.at(-1)?.id;
    for (const [id, link] of links) {
      if (id === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -85% 0px', threshold: [0, 1] });
  for (const heading of headings) observer.observe(heading);
}
