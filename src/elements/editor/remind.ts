/** Says beside each of the six questions what in the text seems to answer it. Ticking is the writer's. */
import { findAnswers, QUESTIONS } from '../../core/post/find-answers.ts';
import { editorWords as words } from '../../texts/editor-words.ts';

const PAUSE = 800;
const LONGEST = 60;

export function remind(form: HTMLFormElement): void {
  const box = form.querySelector<HTMLElement>('[data-questions]');
  const title = form.querySelector<HTMLInputElement>('[name=title]');
  const text = form.querySelector<HTMLTextAreaElement>('textarea[name=text]');
  if (!box || !title || !text) return;
  const show = () => {
    const found = findAnswers(title.value, text.value);
    for (const question of QUESTIONS) {
      const place = box.querySelector<HTMLElement>(`[data-answer="${question}"]`);
      const answer = found[question];
      if (place) place.textContent = answer === undefined ? '' : `${words.found}: "${answer.length > LONGEST ? `${answer.slice(0, LONGEST).trimEnd()} …` : answer}"`;
    }
    const ticked = box.querySelectorAll('input:checked').length;
    box.querySelector('[data-ticked]')!.textContent = ticked === 0 ? '' : words.ticked(ticked, QUESTIONS.length);
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, PAUSE);
  });
  show();
}
