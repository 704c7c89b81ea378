/** The name of this tool in the site's lists of content. */
export const TOOL = {
  id: 'lisensplan',
  title: 'Lag en lisensplan med dine egne tall',
  sortBy: 'lisensplan',
  description:
    'Fyll inn tallene fra SuperOffice, og se hvor mange lisenser som må fjernes fra hver plan, hvem som har dem, og hva det betyr å kjøpe flere i stedet.',
} as const;
