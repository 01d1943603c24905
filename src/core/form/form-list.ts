import { Defect } from '../model/defect';
import type { FormDefinition } from './form-definition';

/** The form of a list that has this id. Readings carry ids of forms that they were read by, so that another id is a fault of ours. */
export function formOf<Form extends FormDefinition>(forms: readonly Form[], id: string): Form {
  const found = forms.find((form) => form.id === id);
  if (!found) throw new Defect(`No form is named ${id}`);
  return found;
}
