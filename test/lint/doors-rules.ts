import type { IForbiddenRuleType } from 'dependency-cruiser';

export const RULES: IForbiddenRuleType[] = [
  {
    name: 'no-circles',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
];
