/**
 * The option of a combobox that the arrow keys have chosen, while the field keeps the focus.
 *
 * @param list its children are the options, each with an id
 */
export function activeOption(input: HTMLElement, list: HTMLElement) {
  let active = -1;
  const options = () => [...list.children] as HTMLElement[];
  const choose = (index: number) => {
    active = index;
    options().forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === index));
      if (i === index) {
        input.setAttribute('aria-activedescendant', option.id);
        option.scrollIntoView({ block: 'nearest' });
      }
    });
    if (index < 0) input.removeAttribute('aria-activedescendant');
  };
  return {
    /** Its position; -1 if none is chosen. */
    position: () => active,
    /** Chooses the option in this position; -1 for none. */
    choose,
    /** Chooses the next option or the one before. There is one position more than there are options: the field itself. */
    move: (by: 1 | -1) => {
      const count = options().length;
      choose(((active + 1 + by + count + 1) % (count + 1)) - 1);
    },
    /** Clicks on it. */
    press: () => options()[active]?.click(),
  };
}
