import { Search } from 'lucide';
import { Icon } from '../../components/Icon.tsx';

/** How to find the answer to a question. */
export function Help({ html }: { html: string }) {
  return (
    <div class="ts-help">
      <Icon of={Search} size={20} />
      <p>
        <strong>Slik ser du det: </strong>
        <span dangerouslySetInnerHTML={{ __html: html }} />
      </p>
    </div>
  );
}
