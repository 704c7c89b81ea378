import { ThumbsDown, ThumbsUp } from 'lucide';
import { drawIcon } from '../components/draw-icon.ts';
import { element } from './element.ts';

export type Vote = 'ja' | 'nei';

/**
 * Draws «Fant du denne informasjonen nyttig?».
 *
 * @param isSent whether the answer is posted, in which case the reader is told so
 */
export function drawQuestion(isSent: boolean, onVote: (vote: Vote) => void): HTMLElement {
  const choices = element('div');
  choices.className = 'choices';
  for (const [vote, text, icon] of [
    ['ja', 'Ja', ThumbsUp],
    ['nei', 'Nei', ThumbsDown],
  ] as const) {
    const button = Object.assign(element('button'), { type: 'button', className: 'button' });
    button.append(drawIcon(icon, 18), text);
    button.addEventListener('click', () => onVote(vote));
    choices.append(button);
  }
  const question = element('div');
  question.append(element('p', 'Fant du denne informasjonen nyttig?'), choices);
  if (isSent) {
    const sent = element('small', 'Svaret og adressen til siden blir sendt til oss, og ingenting annet.');
    sent.className = 'muted';
    question.append(sent);
  }
  return question;
}
