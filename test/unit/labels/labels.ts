/** A `labels.yaml` with a label of each kind. */
export const LABELS = `
- { norwegian: Lisenser, english: Licences, source: skjermbilde, sure: confirmed }
- { norwegian: OK, english: OK, source: skjermbilde, sure: confirmed }
- { norwegian: Plass, source: skjermbilde, sure: confirmed }
- { english: Reassign, source: skjermbilde, sure: confirmed }
- { norwegian: Eksporter, english: Export, source: skjermbilde, sure: english }
- { norwegian: Nei, english: No, source: gjettet, sure: none }
`;
