import { describe, expect, test } from 'vitest';
import { isSamePlan, knownPlan, PLAN_NAMES, planName } from '../../../src/licences/plans.ts';

const tiers = ['', 'Essentials', 'Premium'];
/** Every combination in the documentation's list, built in another way than in the code. */
const combined = tiers
  .flatMap((sales) => tiers.flatMap((service) => tiers.map((marketing) => ({ sales, service, marketing }))))
  .map(({ sales, service, marketing }) =>
    [sales && `Sales ${sales}`, service && `Service ${service}`, marketing && `Marketing ${marketing}`]
      .filter(Boolean)
      .join(' + '),
  )
  .filter(Boolean);
const earlier = ['Standard CRM user', 'Sales', 'Service', 'Marketing', 'Complete'];

test('there are 26 combined plans', () => {
  expect(new Set(combined).size).toBe(26);
});

test.each([...combined, ...earlier])('%s is known by its own name', (name) => {
  expect(knownPlan(name)).toBe(name);
});

test.each(combined)('%s is known as the product writes it, in one word', (name) => {
  expect(knownPlan(name.replaceAll(/[ +]/g, ''))).toBe(name);
});

test.each(combined)('%s is known with «Essential» for «Essentials»', (name) => {
  expect(knownPlan(name.replaceAll('Essentials', 'Essential'))).toBe(name);
  expect(knownPlan(name.replaceAll('Essentials', 'Essential').replaceAll(/[ +]/g, ''))).toBe(name);
});

describe('the way of writing does not count', () => {
  test.each([
    ['sales premium', 'Sales Premium'],
    ['  SALES   PREMIUM ', 'Sales Premium'],
    ['Sales Premium+Service Premium', 'Sales Premium + Service Premium'],
    ['standard crm user', 'Standard CRM user'],
  ])('%j is %s', (written, name) => {
    expect(knownPlan(written)).toBe(name);
  });
});

test.each([
  '',
  ' ',
  '+',
  'Gold',
  'Essentials',
  'Premium',
  'Sales Premium Extra',
  'Sales Sales',
  '__proto__',
  'constructor',
])('%j is no plan', (name) => {
  expect(knownPlan(name)).toBeUndefined();
});

test('the names that may be offered are those, each once', () => {
  expect(PLAN_NAMES.toSorted()).toEqual([...combined, ...earlier].toSorted());
});

test('a name is written as we write it, or as it was typed with single spaces', () => {
  expect(planName(' salespremium ')).toBe('Sales Premium');
  expect(planName('  Vår \t egen   plan ')).toBe('Vår egen plan');
});

describe('two names mean the same plan', () => {
  test.each([
    ['Sales Premium', 'salespremium', true],
    ['Sales Premium + Service Premium', 'SalesPremiumServicePremium', true],
    ['Vår egen  plan', ' vår EGEN plan', true],
    ['Vår egen plan', 'Vår andre plan', false],
    ['Sales Premium', 'Sales Essentials', false],
    ['Sales Premium', 'Vår egen plan', false],
  ])('%j and %j: %s', (one, other, isSame) => {
    expect(isSamePlan(one, other)).toBe(isSame);
    expect(isSamePlan(other, one)).toBe(isSame);
  });
});
