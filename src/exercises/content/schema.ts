import { z } from 'astro/zod';
import { expected, isoDay } from '../../editing/editor-errors.ts';
import { oldNames } from '../../editing/old-names.ts';
import { notInTitle, standsIn } from '../../editing/sort-by.ts';
import { publishing, upkeep } from '../../editing/upkeep.ts';
import { knownPlan } from '../../licences/plans.ts';
import { type Action, PLAIN, parseAction } from '../core/actions.ts';
import { canMark, canPress, momentsOf, stateAt } from '../core/moments.ts';
import { play, playAll } from '../core/play.ts';
import { type State, start } from '../core/state.ts';
import { isDone } from '../guide/goal.ts';
import { verdictOf } from '../guide/verdict.ts';

const text = z.string().trim().min(1);
const count = z.number().int().min(0).max(9999);
const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*$/, expected('forventet en kort id med små bokstaver, f.eks. «kari»'));

const planName = text.refine((name) => knownPlan(name) === name, {
  error: ({ input }) => `fant «${input}»; forventet navnet på en brukerplan, f.eks. «Sales Premium»`,
});

const plan = z.strictObject({
  name: planName,
  /** The number bought under the current licence. */
  total: count,
  /** The number that the new licence gives. */
  newTotal: count,
});

const user = z.strictObject({
  id,
  name: text,
  /** Omitted for a user without a plan. */
  plan: text.or(z.literal('')).default(''),
  lastLogin: isoDay,
  canLogIn: z.boolean().default(true),
  /** Marked as «Sluttet» before the exercise begins. */
  former: z.boolean().optional(),
  deleted: z.boolean().optional(),
  /** Is leaving, or has agreed to give up the licence or the seat. */
  leaving: z.boolean().optional(),
  /** The user's plan under the new licence. */
  newPlan: text.optional(),
});

const request = z.strictObject({
  id: z.string().regex(/^\d{1,6}$/, expected('forventet et saksnummer i anførselstegn, f.eks. «1042»')),
  title: text,
  owner: text,
  status: z.enum(['open', 'postponed', 'closed']).default('open'),
});

const installation = {
  company: text,
  /** Customer ID. */
  customer: z.string().regex(/^[A-Za-z0-9-]{1,20}$/, expected('forventet en kunde-ID, f.eks. «Cust00000»')),
  serial: z.string().regex(/^\d{10}$/, expected('forventet ti sifre')),
  version: z
    .string()
    .regex(/^\d+(\.\d+)*$/, expected('forventet et versjonsnummer i anførselstegn, f.eks. «10.5»')),
  expires: isoDay,
  plans: z.array(plan).default([]),
  users: z.array(user).min(1),
  requests: z.array(request).default([]),
  suite: z
    .strictObject({ plan: z.enum(['Starter', 'Core', 'Growth', 'Plus', 'Super']), seats: count })
    .optional(),
};

const shown = {
  caption: text,
  /** What carries the numbers (1), (2), (3): actions, or facts on the screen. */
  marks: z.array(text).max(9).optional(),
  /** The action with a ring around it. Without it, the one among the marks that one does next. */
  press: text.optional(),
};

/** A scenario as an editor writes it in `content/simulations/<id>.yaml`. */
export const scenarioSchema = z
  .strictObject({
    title: text,
    description: text,
    aliases: oldNames,
    ...upkeep,
    ...publishing,
    /** The word of the title that the list from A to Å sorts it by. */
    sortBy: text.optional(),
    learn: z.array(text).min(1),
    minutes: z.number().int().min(1).max(60),
    /** Position in the list of exercises; those without one come last. */
    order: z.number().int().optional(),
    /** For whom and when: completes the sentence «Velg denne når …». */
    choose: text,
    ...installation,
    deployment: z.enum(['online', 'onsite']).default('online'),
    activation: z.enum(['works', 'payment', 'maintenance', 'network']).default('works'),
    /** The order, if it differs from what the new licence gives. */
    ordered: z.array(z.strictObject({ plan: text, count })).default([]),
    production: z.strictObject(installation).optional(),
    maintenanceTo: isoDay.optional(),
    versionReleased: isoDay.optional(),
    notes: z.array(text).default([]),
    /** What to do in the real product, for printing: texts with **bold** and links. */
    checklist: z.array(text).min(1),
    /** Article that describes the real steps, as `artikkel:<slug>#<anchor>`. */
    article: text.optional(),
    /** The exercise that fits next; without it the next in order. */
    next: z
      .string()
      .regex(/^ovelse:\S+$/, expected('forventet en øvelse, f.eks. «ovelse:gi-apne-saker-ny-eier»'))
      .optional(),
    /** Slug of the article that helps when a licence cannot be removed. */
    refusalArticle: text.optional(),
    /** The steps from start to end, interspersed with the moments that figures can show. */
    way: z.array(text.or(z.strictObject({ moment: text, ...shown }))).min(1),
    /** Moments off the main path: the steps that lead there from a moment on it. */
    moments: z
      .record(z.string(), z.strictObject({ ...shown, after: text, do: z.array(text).min(1) }))
      .default({}),
  })
  .check(({ value, issues }) => {
    const problem = (path: (string | number)[], input: unknown, message: string) =>
      issues.push({ code: 'custom', input, path, message });
    if (value.sortBy && !standsIn(value.title, value.sortBy))
      problem(['sortBy'], value.sortBy, notInTitle(value.sortBy));
    checkInstallation(value, [], problem);
    if (value.production) checkInstallation(value.production, ['production'], problem);
    const names = value.plans.map(({ name }) => name);
    value.ordered.forEach(({ plan }, i) => {
      if (!names.includes(plan))
        problem(['ordered', i, 'plan'], plan, `fant «${plan}»; forventet en av planene ${names.join(', ')}`);
    });
    checkMaintenance(value, problem);
    if (issues.length) return;
    checkWay(value, problem);
  });

export type Scenario = z.output<typeof scenarioSchema>;

type Problem = (path: (string | number)[], input: unknown, message: string) => void;
type Installation = z.output<z.ZodObject<typeof installation>>;

function checkInstallation({ plans, users, requests, suite }: Installation, at: string[], problem: Problem) {
  const names = plans.map(({ name }) => name);
  if (!plans.length && !suite)
    problem(
      [...at, 'plans'],
      [],
      'feltet mangler; forventet minst én brukerplan, eller «suite» for CRM Suite',
    );
  users.forEach((user, i) => {
    for (const field of ['plan', 'newPlan'] as const) {
      const found = user[field];
      if (found && !names.includes(found))
        problem(
          [...at, 'users', i, field],
          found,
          `fant «${found}»; forventet en av planene ${names.join(', ')}`,
        );
    }
    if (users.findIndex(({ id }) => id === user.id) !== i)
      problem(
        [...at, 'users', i, 'id'],
        user.id,
        `fant «${user.id}» to ganger; forventet en egen id for hver bruker`,
      );
    if ((user.former || user.deleted) && user.plan)
      problem(
        [...at, 'users', i, 'plan'],
        user.plan,
        'fant en plan; en bruker som har sluttet eller er slettet, har ingen',
      );
  });
  plans.forEach((plan, i) => {
    if (names.indexOf(plan.name) !== i)
      problem(
        [...at, 'plans', i, 'name'],
        plan.name,
        `fant «${plan.name}» to ganger; forventet hver plan én gang`,
      );
    const holders = users.filter((user) => user.plan === plan.name).length;
    if (holders > plan.total)
      problem(
        [...at, 'plans', i, 'total'],
        plan.total,
        `fant ${plan.total}, men ${holders} brukere har planen`,
      );
  });
  requests.forEach((request, i) => {
    if (!users.some(({ id }) => id === request.owner))
      problem(
        [...at, 'requests', i, 'owner'],
        request.owner,
        `fant «${request.owner}»; forventet id-en til en bruker`,
      );
    if (requests.findIndex(({ id }) => id === request.id) !== i)
      problem(
        [...at, 'requests', i, 'id'],
        request.id,
        `fant «${request.id}» to ganger; forventet et eget nummer for hver sak`,
      );
  });
}

/**
 * `maintenance` is an upgrade of a server installation past the end of its maintenance agreement, so the dates must
 * agree. Source: the table ModuleOwner (`maintenanceTo`: after this date, upgrades should refuse to install).
 */
function checkMaintenance(value: Scenario, problem: Problem) {
  const { activation, deployment, maintenanceTo, versionReleased } = value;
  if (activation !== 'maintenance') return;
  if (deployment !== 'onsite')
    problem(
      ['deployment'],
      deployment,
      `fant «${deployment}»; forventet «onsite» når «activation» er «maintenance»`,
    );
  for (const [field, day] of Object.entries({ maintenanceTo, versionReleased }))
    if (!day)
      problem(
        [field],
        day,
        'feltet mangler; forventet en dato som ÅÅÅÅ-MM-DD når «activation» er «maintenance»',
      );
  if (maintenanceTo && versionReleased && maintenanceTo >= versionReleased)
    problem(
      ['versionReleased'],
      versionReleased,
      `fant «${versionReleased}»; forventet en dato etter «maintenanceTo» (${maintenanceTo}), siden versjonen skal være nyere enn avtalen dekker`,
    );
}

function checkWay(value: Scenario, problem: Problem) {
  const notHere = (written: string, state: State) =>
    `fant «${written}», som ikke kan gjøres her; forventet en handling som bildet har: ${offered(value, state).join(', ')}`;
  let state = start(value);
  for (const [i, step] of value.way.entries()) {
    if (typeof step !== 'string') continue;
    const action = parseAction(step);
    const next = action ? play(state, action) : state;
    // What follows a step that cannot be taken says nothing.
    if (next === state) return problem(['way', i], step, notHere(step, state));
    state = next;
  }
  if (!isDone(state))
    problem(['way'], value.way.length, 'veien ender før oppgaven er løst; forventet alle stegene til målet');
  for (const { text, why } of verdictOf(state))
    problem(
      ['way'],
      value.way.length,
      `veien ender med noe øvelsen sier burde vært annerledes: «${text} ${why}»; forventet en vei uten slike`,
    );
  const moments = momentsOf(value);
  const inWay = value.way.flatMap((step) => (typeof step === 'string' ? [] : step.moment));
  for (const [name, { after, do: actions }] of Object.entries(value.moments)) {
    const from = moments.find((moment) => moment.name === after && inWay.includes(after));
    if (!from) {
      problem(
        ['moments', name, 'after'],
        after,
        `fant «${after}»; forventet et av øyeblikkene ${inWay.join(', ')}`,
      );
      continue;
    }
    let state = playAll(value, from.actions);
    actions.forEach((written, i) => {
      const action = parseAction(written);
      const next = action ? play(state, action) : state;
      if (next === state) problem(['moments', name, 'do', i], written, notHere(written, state));
      state = next;
    });
  }
  moments.forEach((moment, i) => {
    if (moments.findIndex(({ name }) => name === moment.name) !== i)
      problem(
        ['way'],
        moment.name,
        `fant øyeblikket «${moment.name}» to ganger; forventet et eget navn for hvert`,
      );
    const at = stateAt(value, moment);
    for (const mark of moment.marks) {
      if (!canMark(at, mark))
        problem(
          ['moments', moment.name, 'marks'],
          mark,
          `fant «${mark}», som bildet ikke har; forventet noe som kan gjøres der, eller company, customer, serial, version, expires`,
        );
    }
    if (moment.press && !canPress(at, moment.press))
      problem(
        ['moments', moment.name, 'press'],
        moment.press,
        `fant «${moment.press}», som bildet ikke har; forventet en handling som kan gjøres der`,
      );
  });
}

/** What can be done on a screen, as it is written. */
export function offered({ plans, users, requests }: Scenario, state: State): Action[] {
  const withObject = [
    ...plans.map(({ name }) => `plan ${name}` as const),
    ...users.flatMap(({ id }) => [`user ${id}`, `set owner=${id}`] as const),
    ...requests.flatMap(({ id }) => [`request ${id}`, `mark ${id}`] as const),
  ];
  return [...PLAIN, ...withObject].filter((action) => play(state, action) !== state);
}
