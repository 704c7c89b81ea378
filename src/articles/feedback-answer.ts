import { addresses } from '../addresses.ts';
import { element } from './element.ts';

/**
 * The response to a reader who has said whether a page was useful. Loaded only then, since most readers never answer.
 */
export interface FeedbackAnswer {
  kind: 'ja' | 'nei' | 'svart' | 'takk';
  /** Address of support, if one is configured. */
  support?: string | undefined;
  /** Whether there is a troubleshooter to lead to. */
  hasTrees: boolean;
  /** Whether a text can be sent. */
  hasEndpoint: boolean;
}

const SAID: Record<FeedbackAnswer['kind'], string> = {
  ja: 'Så bra! Takk for svaret.',
  nei: 'Takk for svaret. Det var leit at du ikke fant det du trengte. Dette kan du gjøre nå:',
  svart: 'Takk, du har svart på om denne siden var nyttig.',
  takk: 'Takk! Teksten er sendt.',
};

/** Draws the answer: its first paragraph can take focus. */
export function drawAnswer(answer: FeedbackAnswer): HTMLElement {
  const part = element('div');
  part.dataset.part = answer.kind;
  const said = element('p', SAID[answer.kind]);
  said.tabIndex = -1;
  part.append(said);
  if (answer.kind === 'nei') part.append(waysOn(answer), ...(answer.hasEndpoint ? [form()] : []));
  return part;
}

function waysOn({ hasTrees, support }: FeedbackAnswer): HTMLElement {
  const ways: [text: string, href: string | undefined][] = [
    ['Svar på noen spørsmål, og finn årsaken', hasTrees ? addresses.troubleshooters : undefined],
    ['Søk med andre ord', addresses.search],
    ['Se alt innhold fra A til Å', addresses.contents],
    ['Kontakt support', support],
  ];
  const list = element('ul');
  for (const [text, href] of ways) {
    if (!href) continue;
    const link = Object.assign(element('a', text), { href });
    const item = element('li');
    item.append(link);
    list.append(item);
  }
  return list;
}

function form(): HTMLFormElement {
  const label = element('label', 'Hva savnet du? Ikke skriv navn eller opplysninger om kunder.');
  label.htmlFor = 'feedback-text';
  const text = Object.assign(element('textarea'), {
    id: 'feedback-text',
    name: 'text',
    rows: 3,
    maxLength: 1000,
  });
  const sent = element('small', 'Teksten og adressen til siden blir sendt til oss, og ingenting annet.');
  sent.className = 'muted';
  const send = element('button', 'Send');
  send.className = 'button';
  const status = element('p');
  status.role = 'status';
  const drawn = element('form');
  drawn.append(label, text, sent, send, status);
  return drawn;
}
