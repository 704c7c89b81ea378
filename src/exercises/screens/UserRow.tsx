import type { User } from '../core/scenario.ts';
import { LastLogin } from './facts.tsx';

interface Props {
  user: User;
  isChosen: boolean;
  isNext: boolean;
}

/** A row with a user to choose; the list around it handles the click. */
export function UserRow({ user, isChosen, isNext }: Props) {
  return (
    <label data-user={user.id} class={`${isChosen ? 'chosen' : ''}${isNext ? ' next' : ''}`}>
      <input type="radio" name="sim-user" value={user.id} checked={isChosen} />
      <span>{user.name}</span>
      <small>
        <LastLogin user={user} />
      </small>
    </label>
  );
}
