/** Makes the page of a case smoother: remarks on selected words, names after @, copying, searching while typing. All of it works without. */
import './page/page-language.ts';
import { searchClassifications } from './case/classification.ts';
import { rememberKit } from './case/hand-kit.ts';
import { highlightPins } from './case/highlight-pins.ts';
import { offerNames } from './case/mention.ts';
import { offerPhrases } from './case/phrases.ts';
import { offerPins } from './case/pin-words.ts';
import { showCurrentStep } from './case/show-current-step.ts';
import { hideStepBarAtForm } from './case/step-bar.ts';

for (const begin of [showCurrentStep, highlightPins, hideStepBarAtForm, offerPins, offerNames, offerPhrases, searchClassifications, rememberKit]) {
  try {
    begin();
  } catch {
    // The page beneath works without any of them; one that fails must not take the others with it.
  }
}
