import { z } from 'astro/zod';
import { expected, isoDay } from '../editor-errors.ts';
import { knownPlan } from '../licences/plans.ts';
import { ACTION_FORM, parseAction, play, start } from './model.ts';

const text = z.string().trim().min(1);
const count = z.number().int().min(0).max(9999);

const plan = z.strictObject({
  name: text.refine((name) => knownPlan(name) === name, {
    error: ({ input }) => `fant «${input}»; forventet navnet på en brukerplan, f.eks. «Sales Premium»`,
  }),
  /** Bought under the licence of today. */
  total: count,
  /** Bought under the licence that is to be activated, as ordered. */
  newTotal: count,
});

const user = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*$/, expected('forventet en kort id med små bokstaver, f.eks. «kari»')),
  name: text,
  plan: text,
  /** Requests in Service that this user owns and that are open. */
  openRequests: count.default(0),
  lastLogin: isoDay,
});

/** A scenario of the licence simulation as an editor writes it, in `content/simulations/<id>.yaml`. */
export const scenarioSchema = z
  .strictObject({
    title: text,
    description: text,
    learn: z.array(text).min(1),
    minutes: z.number().int().min(1).max(60),
    company: text,
    serial: z.string().regex(/^\d{10}$/, expected('forventet ti sifre')),
    expires: isoDay,
    plans: z.array(plan).min(1),
    users: z.array(user).min(1),
    /** Article that describes the real steps, as `artikkel:<slug>#<anchor>`. */
    article: text.optional(),
    /** Slug of the article that helps when a licence can not be removed. */
    refusalArticle: text.optional(),
    /** Named moments that figures can show: a caption, and what one does from the start to get there. */
    moments: z.record(z.string(), z.strictObject({ caption: text, do: z.array(text) })).default({}),
  })
  .check(({ value, issues }) => {
    const problem = (path: (string | number)[], input: unknown, message: string) =>
      issues.push({ code: 'custom', input, path, message });
    const names = value.plans.map(({ name }) => name);
    value.users.forEach((user, i) => {
      if (!names.includes(user.plan)) {
        problem(
          ['users', i, 'plan'],
          user.plan,
          `fant «${user.plan}»; forventet en av planene ${names.join(', ')}`,
        );
      }
      if (value.users.findIndex(({ id }) => id === user.id) !== i) {
        problem(
          ['users', i, 'id'],
          user.id,
          `fant «${user.id}» to ganger; forventet en egen id for hver bruker`,
        );
      }
    });
    value.plans.forEach((plan, i) => {
      if (names.indexOf(plan.name) !== i) {
        problem(
          ['plans', i, 'name'],
          plan.name,
          `fant «${plan.name}» to ganger; forventet hver plan én gang`,
        );
      }
      const users = value.users.filter((user) => user.plan === plan.name);
      const excess = users.length - plan.newTotal;
      if (users.length > plan.total) {
        problem(
          ['plans', i, 'total'],
          plan.total,
          `fant ${plan.total}, men ${users.length} brukere har planen`,
        );
      }
      if (users.filter((user) => user.openRequests === 0).length < excess) {
        problem(
          ['plans', i, 'newTotal'],
          plan.newTotal,
          `fant ${plan.newTotal}; ${excess} må fjernes, men så mange uten åpne saker har ikke planen`,
        );
      }
    });
    if (issues.length) return;
    for (const [name, { do: actions }] of Object.entries(value.moments)) {
      let state = start(value);
      actions.forEach((written, i) => {
        const action = parseAction(written);
        const next = action ? play(state, action) : state;
        if (next === state) {
          problem(
            ['moments', name, 'do', i],
            written,
            `fant «${written}», som ikke kan gjøres her; forventet ${ACTION_FORM}`,
          );
        }
        state = next;
      });
    }
  });

export type Scenario = z.output<typeof scenarioSchema>;
