import { Component } from 'preact';
import type { User } from '../core/scenario.ts';
import { LastLogin } from './controls.tsx';

interface Props {
  user: User;
  isChosen: boolean;
  isNext: boolean;
  /** The search leaves it out. Who is chosen or pointed at is shown all the same. */
  isHidden: boolean;
}

/**
 * A user to choose. Drawn anew only when something about it changes, so that a list of thousands answers at once; its
 * list takes the choice.
 */
export class UserRow extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const { user, isChosen, isNext, isHidden } = this.props;
    return (
      next.user !== user || next.isChosen !== isChosen || next.isNext !== isNext || next.isHidden !== isHidden
    );
  }

  override render({ user, isChosen, isNext, isHidden }: Props) {
    return (
      <label
        data-user={user.id}
        class={`${isChosen ? 'chosen' : ''}${isNext ? ' next' : ''}`}
        hidden={isHidden && !isChosen && !isNext}
      >
        <input type="radio" name="sim-user" value={user.id} checked={isChosen} />
        <span>{user.name}</span>
        <small>
          <LastLogin user={user} />
        </small>
      </label>
    );
  }
}
