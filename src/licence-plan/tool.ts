/** How lists of the site's content name this tool. */
export const TOOL = {
  id: 'lisensplan',
  title: 'Lag deres egen lisensplan',
  description:
    'Fyll inn tallene deres, og se hvor mange lisenser som må fjernes fra hver plan, hvem som har dem, og hva det betyr å kjøpe flere i stedet.',
} as const;
