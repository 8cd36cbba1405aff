/** The six questions of news beside the text. The writer ticks; where the text seems to answer one, the module says so. */
import { QUESTIONS } from '../../core/post/find-answers.ts';
import { editorWords as words, questionWords } from '../../texts/editor-words.ts';
import { Tick } from '../components/field.tsx';
import type { FormState } from '../form-state.ts';

export function Questions({ form }: { form: FormState }) {
  return (
    <details class="questions no-print" data-questions>
      <summary>{words.questions} <span data-ticked></span></summary>
      <p class="hint">{words.questionsHint}</p>
      <div class="choices">
        {QUESTIONS.map((one) => <Tick form={form} name="periksa" value={one} label={<><b>{questionWords[one].name}</b>: {questionWords[one].asks} <span class="found" data-answer={one}></span></>} />)}
      </div>
    </details>
  );
}
